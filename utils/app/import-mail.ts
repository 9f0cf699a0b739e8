import { judge } from '../core/triage/judge';
import { save } from '../storage/save';
import type { RecordWriter } from '../storage/record-writer';
import type { Deps } from './deps';
import { draftOfFile, type FileMail } from './draft';
import { judgeWith } from './judge-with';
import { logJudged, logSent, type Judged, type Logged, type LogOptions } from './log';
import { holdOwn } from './mail-held';
import { readInWorker, type MailReader } from './mail-reader';
import { isOwn } from './own';
import type { SaveResult } from './views';

/** What came of a file so far, in messages. */
export interface ImportCounts {
  readonly read: number;
  /** Added to the record. */
  readonly kept: number;
  /** In the record already. */
  readonly known: number;
  readonly unreadable: number;
  /** The driver's own that could belong to a notice, but were too many to hold until the end. */
  readonly dropped: number;
}

export interface MailImport {
  readonly file: Blob;
  /** Address the mailbox belongs to, so that the driver's own answers are kept with what they answer; null if not known. */
  readonly ownAddress: string | null;
  /** `share`: how much of the file is read, 0…1. */
  readonly onProgress?: (counts: ImportCounts, share: number) => void;
  /** Stops after the batch in hand; what was saved until then stays. */
  readonly signal?: AbortSignal;
}

/** A bigger `.mbox` than Gmail makes is a mistake, not a mailbox: 200 GB. */
const MAX_FILE = 200 * 1024 ** 3;
/** Own messages logged in one transaction. */
const OWN_BATCH = 500;

/**
 * Reads a mail file (`.mbox` or `.eml`) and logs what is flagged, batch by batch: each batch is one
 * transaction. The driver's own messages wait for the end (`mail-held.ts`), since a file's order is no order
 * of time. Fails with `empty`, `too-large`, `unreadable` (no mail file, or the reading broke off) or
 * `not-saved`; the batches before a failure stay.
 */
export async function importMail(
  deps: Deps,
  input: MailImport,
  read: MailReader = readInWorker,
): Promise<SaveResult<ImportCounts>> {
  const { file, ownAddress, onProgress, signal } = input;
  if (file.size === 0) return { ok: false, why: 'empty', detail: 'file' };
  if (file.size > MAX_FILE) return { ok: false, why: 'too-large', detail: String(file.size) };
  const options: LogOptions = { keepText: await deps.keepText(), judgeWith: judgeWith(deps.knowledge) };
  let counts: ImportCounts = { read: 0, kept: 0, known: 0, unreadable: 0, dropped: 0 };
  const held = holdOwn(deps.knowledge.senders);
  const log = async (judged: readonly Judged[]): Promise<SaveResult> => {
    const saved = await save(deps, deps.now(), (writer) => logAll(writer, judged, options));
    if (!saved.ok) return saved;
    counts = withLogged(counts, saved.value);
    return { ok: true, value: null };
  };
  try {
    for await (const batch of read(file)) {
      if (batch.state === 'not-mail') return { ok: false, why: 'unreadable', detail: 'not-mail' };
      const judged = batch.mails.map((mail) => judgedOf(deps, mail, ownAddress));
      const saved = await log(judged.filter(({ verdict }) => verdict !== null));
      if (!saved.ok) return saved;
      held.add(judged.filter(({ verdict }) => verdict === null));
      counts = {
        ...counts,
        read: counts.read + batch.mails.length,
        unreadable: counts.unreadable + batch.unreadable.length,
        dropped: held.dropped(),
      };
      onProgress?.(counts, Math.min(1, batch.bytes / file.size));
      if (signal?.aborted) break;
    }
  } catch (error) {
    return { ok: false, why: 'unreadable', detail: error instanceof Error ? error.message : 'worker' };
  }
  const own = held.all();
  for (let from = 0; from < own.length; from += OWN_BATCH) {
    const saved = await log(own.slice(from, from + OWN_BATCH));
    if (!saved.ok) return saved;
  }
  return { ok: true, value: counts };
}

function judgedOf(deps: Deps, mail: FileMail, ownAddress: string | null): Judged {
  const draft = draftOfFile(mail, ownAddress);
  const own = isOwn(draft.message.from?.address, ownAddress);
  return { draft, verdict: own ? null : judge(draft.message, deps.knowledge) };
}

async function logAll(
  writer: RecordWriter,
  judged: readonly Judged[],
  options: LogOptions,
): Promise<readonly Logged[]> {
  const logged: Logged[] = [];
  for (const one of judged) {
    logged.push(one.verdict ? await logJudged(writer, one, options) : await logSent(writer, one.draft, options));
  }
  return logged;
}

function withLogged(counts: ImportCounts, logged: readonly Logged[]): ImportCounts {
  const count = (state: Logged['state']): number => logged.filter((one) => one.state === state).length;
  return { ...counts, kept: counts.kept + count('added'), known: counts.known + count('known') };
}
