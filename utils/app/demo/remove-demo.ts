import { withLock } from '../../platform/locks';
import { deleteDemoDatabase } from '../../storage/demo-database';
import type { Deps } from '../deps';

/** Takes the made-up case away, in all pages that show it. Rejects where the browser refuses. */
export function removeDemo({ db }: Pick<Deps, 'db'>): Promise<void> {
  db.close();
  return withLock('demo', deleteDemoDatabase);
}
