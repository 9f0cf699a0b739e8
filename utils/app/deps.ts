import type { ScreenKnowledge, TriageKnowledge } from '../core/knowledge';
import { loadKnowledge, loadRules } from '../knowledge/load';
import { now } from '../platform/clock';
import { askToKeepStorage } from '../platform/persist';
import { randomHex } from '../platform/random';
import { openDatabase, type RedressDatabase } from '../storage/database';
import { healHeader, refreshSealing } from '../storage/lock-state';
import { createMirror, type Mirror } from '../storage/mirror';
import { mirrorStore } from '../storage/mirror-store';
import { sealedStore } from '../storage/sealed-mirror';
import { LockedError } from '../storage/sealing';
import { settings } from '../storage/settings';
import { isWiping } from '../storage/wipe';
import { checkStore } from './start';

/** Everything a use case needs from outside. Tests hand in their own. */
export interface Deps {
  readonly db: RedressDatabase;
  readonly mirror: Mirror;
  readonly knowledge: ScreenKnowledge;
  /** What mail is judged by: large, so it comes when it is asked for. Not inside a transaction, which would end meanwhile. */
  rules(): Promise<TriageKnowledge>;
  /** Random name of this installation, for a database that has none yet. */
  readonly device: string;
  now(): Date;
  /** The record of the made-up case: nothing is noted beside it, and nobody is reminded of it. */
  readonly madeUp?: true;
  /** Whether the driver lets the text of messages be kept. */
  keepText(): Promise<boolean>;
}

let shared: Promise<Deps> | null = null;

/**
 * The dependencies of this context, made once; after a failure, anew. The record is compared with its mirror
 * first, so that nothing is written into a database the browser has just lost. Rejects with `LockedError` while the record is
 * locked, and if the knowledge can't be loaded; an unusable database shows when it is used, and in `checkStore`.
 */
export function getDeps(): Promise<Deps> {
  shared ??= makeDeps().catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return shared;
}

async function makeDeps(): Promise<Deps> {
  const db = await openDatabase();
  // A database that can't be opened says so where it is used.
  await healHeader(db).catch(() => undefined);
  if ((await refreshSealing()).is === 'locked' && !(await isWiping())) throw new LockedError();
  const deps: Deps = {
    db,
    mirror: createMirror(sealedStore(mirrorStore())),
    knowledge: await loadKnowledge(),
    rules: loadRules,
    device: randomHex(8),
    now,
    keepText: async () => (await settings.get()).keepText,
  };
  await checkStore(deps);
  void askToKeepStorage();
  return deps;
}
