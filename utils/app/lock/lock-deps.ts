import { mirrorStore } from '../../storage/mirror-store';
import type { Deps } from '../deps';
import type { LockDeps } from './switch-lock';

/** What the lock needs of a page's dependencies: the database, and the second copy as it is stored. */
export function lockDeps({ db }: Pick<Deps, 'db'>): LockDeps {
  return { db, mirror: mirrorStore() };
}
