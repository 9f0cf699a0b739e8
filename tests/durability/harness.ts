/**
 * Runs inside the extension, in its background or in a page: the product's own use cases over the product's own database, and a
 * naive writer beside them. Bundled by `bundled` and put in through the DevTools protocol.
 */
import { addEvidence } from '../../utils/app/evidence/add-evidence';
import { makeBackup } from '../../utils/app/backup/backup';
import { correct } from '../../utils/app/message/correct';
import type { Deps } from '../../utils/app/deps';
import { NOTHING_FOUND, type FoundMail } from '../../utils/app/import/found';
import { keepFound } from '../../utils/app/import/keep-found';
import { logJudged } from '../../utils/app/message/log';
import { mergeBackup } from '../../utils/app/backup/merge-backup';
import { readBackup } from '../../utils/app/backup/read-backup';
import { remove, restore } from '../../utils/app/message/remove';
import { checkStore } from '../../utils/app/start';
import { chain, CHAIN_START } from '../../utils/core/record/chain';
import { digestOf } from '../../utils/core/record/hash';
import { RedressDatabase, openDatabase } from '../../utils/storage/database';
import { checkRecord } from '../../utils/storage/events';
import { countLedger, ledgerOf, sameContent } from '../../utils/storage/ledger';
import { createMirror, type Mirror } from '../../utils/storage/mirror';
import { databaseStore, mirrorStore } from '../../utils/storage/mirror-store';
import type { MessageRow } from '../../utils/storage/rows';
import { save } from '../../utils/storage/save';
import { IMPORTED, type Job } from './jobs';
import { noticeNumber } from './made-up';

export { beginLock, beginUnlocking, fill, lockIs, lookOver, openAgain, plant, sweepAll } from './lock-jobs';
export { makeOld, upgrade, upgradeNaively, upgradeProblems } from './old-database';

const NAIVE = 'naive';

type Tools = Pick<Deps, 'db' | 'mirror' | 'device' | 'now' | 'keepText'>;

async function tools(name?: string, mirror?: Mirror): Promise<Deps> {
  const own: Tools = {
    db: await openDatabase(name),
    mirror: mirror ?? createMirror(mirrorStore()),
    device: '0123456789abcdef',
    now: () => new Date('2026-11-20T12:00:00.000Z'),
    keepText: async () => true,
  };
  // None of these jobs judges anything.
  return own as Deps;
}

/** Does a job; resolves to true when the product said that it is saved. */
export async function run(job: Job, number: number): Promise<boolean> {
  const deps = await tools();
  try {
    return await DO[job](deps, number);
  } finally {
    deps.db.close();
  }
}

const DO: Readonly<Record<Job, (deps: Deps, number: number) => Promise<boolean>>> = {
  log: (deps, number) => log(deps, `log-${number}`),
  import: async (deps, number) => {
    const mails = Array.from({ length: IMPORTED }, (_unused, index): FoundMail => {
      const name = `import-${number}-${index}`;
      return { ...noticeNumber(name), correction: null, story: name };
    });
    const search = {
      mails,
      own: [],
      known: [],
      kept: new Set<string>(),
      counts: NOTHING_FOUND,
      damage: [],
      troubles: [],
      cut: [],
    };
    const chosen = new Set(mails.map(({ draft }) => draft.keys[0]));
    return (await keepFound(deps, { search, chosen })).ok;
  },
  edit: async (deps, number) => {
    const id = `gmail:0123456789abcdef:edit-${number}`;
    if (!(await log(deps, `edit-${number}`))) return false;
    if (!(await correct(deps, { id, category: 'late-arrival', tier: 'warning' })).ok) return false;
    const words = new Blob([`Made-up evidence of edit-${number}.`]);
    const added = await addEvidence(deps, {
      file: words,
      name: `edit-${number}.txt`,
      fileAt: null,
      source: 'file',
      of: id,
    });
    if (!added.ok) return false;
    const removed = await remove(deps, [id], 'undo');
    return removed.ok && (await restore(deps, removed.value)).ok;
  },
  restore: async (deps, number) => {
    const other = await tools(`other-${number}`, createMirror(databaseStore(`other-mirror-${number}`)));
    try {
      await log(other, `restore-${number}`);
      const file = new Blob([`Made-up evidence of restore-${number}.`]);
      await addEvidence(other, { file, name: 'a.txt', fileAt: null, source: 'file' });
      const made = await makeBackup(other);
      const open = made.ok ? await readBackup(made.value.file) : null;
      return open?.ok === true && (await mergeBackup(deps, open.value)).ok;
    } finally {
      await other.db.delete();
      indexedDB.deleteDatabase(`other-mirror-${number}`);
    }
  },
};

async function log(deps: Deps, name: string): Promise<boolean> {
  return (await save(deps, deps.now(), (writer) => logJudged(writer, noticeNumber(name), { keepText: true }))).ok;
}

/** A writer as one would write it without thinking of being killed: the same control of all that is checked below. */
export async function runNaive(number: number): Promise<boolean> {
  const db = new RedressDatabase(NAIVE, false);
  await db.open();
  const { draft, verdict } = noticeNumber(`naive-${number}`);
  const id = `${draft.keys[0]}-${crypto.randomUUID()}`;
  const seq = (await db.events.count()) + 1;
  const row: MessageRow = {
    ...{
      id,
      keys: draft.keys,
      seq,
      at: 1,
      kind: 'notice',
      caseId: draft.thread,
      thread: draft.thread,
      print: draft.print,
    },
    payload: {
      ...{ source: 'page', message: draft.message, dateText: null, clipped: false, textPrint: draft.textPrint },
      ...{ verdict, correction: null, permalink: null, loggedAt: '2026-11-20T12:00:00.000Z' },
    },
  };
  await db.messages.add(row);
  const last = await db.events.orderBy('seq').last();
  const link = {
    seq,
    device: 'naive',
    at: row.payload.loggedAt,
    kind: 'logged' as const,
    ref: id,
    digest: digestOf(row),
    detail: {},
  };
  await db.events.add(chain(link, last?.hash ?? CHAIN_START));
  db.close();
  return true;
}

/** Everything that is lost, twice or half; empty when all is well. `names`: what was acknowledged. */
export async function problems(names: readonly string[]): Promise<readonly string[]> {
  const deps = await tools();
  const report = await checkStore(deps);
  const found = report.state === 'ok' ? [] : [`the start says "${report.state}"`];
  found.push(...(await troubleIn(deps.db, names)));
  const ledger = ledgerOf((await deps.db.meta.get('ledger'))?.value);
  const held = await countLedger(deps.db, '');
  if (!ledger || !sameContent(ledger, held)) found.push('the ledger does not count what is there');
  const mirrored = await deps.mirror.ledger();
  if (!mirrored || !sameContent(mirrored, held)) found.push('the second copy is behind');
  deps.db.close();
  return found;
}

/** The same look at what the naive writer left. */
export async function naiveProblems(names: readonly string[]): Promise<readonly string[]> {
  const db = new RedressDatabase(NAIVE, false);
  await db.open();
  const found = await troubleIn(db, names);
  await db.delete();
  return found;
}

async function troubleIn(db: RedressDatabase, names: readonly string[]): Promise<string[]> {
  const { chain: whole, changed, missing, withoutBytes } = await checkRecord(db);
  const rows = await db.messages.toArray();
  const cases = new Set(await db.cases.toCollection().primaryKeys());
  const found: string[] = [];
  if (!whole.ok) found.push(`the chain breaks at ${whole.seq}: ${whole.why}`);
  found.push(...changed.map((name) => `${name} is half written`));
  found.push(...missing.map((name) => `${name} is gone`));
  found.push(...withoutBytes.map(({ name }) => `the bytes of ${name} are gone`));
  const count = new Map<string, number>();
  for (const { keys } of rows) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  for (const [key, times] of count) if (times > 1) found.push(`${key} is there ${times} times`);
  for (const name of names)
    if (!count.has(`gmail:0123456789abcdef:${name}`)) found.push(`${name} was acknowledged and is lost`);
  for (const { id, caseId } of rows) if (!cases.has(caseId)) found.push(`${id} has no case`);
  return found;
}

/** Texts of all messages and of the files of evidence, to compare before and after damage. */
export async function texts(): Promise<{ readonly messages: readonly string[]; readonly files: number }> {
  const deps = await tools();
  const messages = (await deps.db.messages.toArray()).map(({ payload }) => payload.message.text ?? '').sort();
  const files = await deps.db.blobs.count();
  deps.db.close();
  return { messages, files };
}
