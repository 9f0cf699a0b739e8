/** The made-up case: a whole record of its own, over which the same screens work as over the driver's. */
import { loadKnowledge, loadRules } from '../../knowledge/load';
import { now } from '../../platform/clock';
import { withLock } from '../../platform/locks';
import { randomHex } from '../../platform/random';
import { deleteDemoDatabase, openDemoDatabase } from '../../storage/demo-database';
import type { Mirror } from '../../storage/mirror';
import type { Deps } from '../deps';
import { makeDemo, type DemoWords } from './make-demo';

export interface DemoStuff {
  readonly words: DemoWords;
  /** Draws the picture; null where the browser can't. */
  readonly picture: () => Promise<Blob | null>;
}

/**
 * The record of the made-up case, filled where it is empty. Rejects where the browser keeps nothing. The driver's own record is not
 * opened, compared or written.
 */
export function openDemo({ words, picture }: DemoStuff): Promise<Deps> {
  return withLock('demo', async () => {
    const deps: Deps = {
      db: await openDemoDatabase(),
      mirror: NO_MIRROR,
      knowledge: await loadKnowledge(),
      rules: loadRules,
      device: randomHex(8),
      now,
      keepText: () => Promise.resolve(true),
      madeUp: true,
    };
    if ((await deps.db.messages.count()) > 0) return deps;
    if (await makeDemo(deps, words, await picture().catch(() => null))) return deps;
    deps.db.close();
    await deleteDemoDatabase().catch(() => undefined);
    throw new Error('The made-up case could not be kept.');
  });
}

/** What was made up needs no second copy. */
const NO_MIRROR: Mirror = {
  ledger: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  content: () => Promise.reject(new Error('none')),
  replace: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  size: () => Promise.resolve(0),
};
