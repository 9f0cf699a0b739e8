/**
 * Puts the originals that wait into the record: the message as evidence, and what its headers say about its sender to the
 * notice. Run by our pages, which have the reader of mail the background does without.
 */
import type { MailAuth } from '../../core/sender/mail-auth';
import { judgeSender } from '../../core/sender/judge-sender';
import { parseMail } from '../../core/mail/parse-mail';
import { disagreement } from '../../core/record/same-original';
import type { SenderRules } from '../../core/knowledge';
import type { MailMessage, Verdict } from '../../core/types';
import { withLock } from '../../platform/locks';
import { sha256Of } from '../../platform/sha256';
import { announceRecordChange } from '../../storage/record-change';
import {
  dropOriginal,
  heldOriginal,
  holdOriginal,
  rowsWithHeld,
  type RefusedOriginal,
  type WaitingOriginal,
} from '../../storage/originals';
import { refOf, type MessageRow } from '../../storage/rows';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import { addEvidence, evidenceIdOf } from '../evidence/add-evidence';
import { isOpenToJudging, judgeAgain } from '../message/judge-again';
import { judgeWith } from '../message/judge-with';
import { phrasesOf } from '../notice/phrases-of';
import { keptOriginal } from './kept-original';

const LOCK = 'originals';
/** Headers that say nothing about the way: they were looked at all the same. */
const NOTHING_SAID: MailAuth = { hops: [], results: [], arc: [] };

/**
 * Takes in what waits, one after the other, in whichever page comes first. What can't be kept goes on waiting; so does all of
 * it when the record can't be read, and then this rejects.
 */
export async function takeOriginals(deps: Deps): Promise<void> {
  // A newer version of the product left newer data: it takes them in.
  if (deps.db.readOnly) return;
  await withLock(LOCK, async () => {
    for (const id of await rowsWithHeld(deps.db)) await takeOne(deps, id);
  });
}

async function takeOne(deps: Deps, id: string): Promise<void> {
  const { db } = deps;
  const held = await heldOriginal(db, id);
  const row = await db.messages.get(id);
  // Its message was removed meanwhile.
  if (!row) return dropOriginal(db, id);
  if (held === null || !('raw' in held)) return;
  const bytes = bytesOf(held.raw);
  const { message, readable } = await parseMail(bytes);
  const refused = readable ? disagreement(row.payload.message, message) : 'unreadable';
  if (refused !== null) {
    await holdOriginal(db, id, { refused } satisfies RefusedOriginal);
    await announceRecordChange();
    return;
  }
  if (!(await keepMessage(deps, row, held, bytes))) return;
  if (await noteHeaders(deps, id, message)) await announceRecordChange();
}

/** As mail programs write it, and as Gmail's own download has it: the same message saved by hand has the same hash. */
function bytesOf(raw: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(raw.replace(/\r?\n/g, '\r\n'));
}

/** False where it should be kept and could not be. An item the driver removed is not brought back. */
async function keepMessage(
  deps: Deps,
  row: MessageRow,
  { whole }: WaitingOriginal,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!whole || !(await deps.keepText()) || (await keptOriginal(deps.db, row.id))) return true;
  const file = new Blob([bytes]);
  const id = evidenceIdOf(await sha256Of(file));
  if (await deps.db.tombstones.get(refOf('evidence', id))) return true;
  const day = new Date(row.at).toISOString().slice(0, 10);
  const added = await addEvidence(deps, {
    file,
    name: `Original ${day}.eml`,
    fileAt: null,
    source: 'original',
    caseId: row.caseId,
    of: row.id,
  });
  return added.ok;
}

/** Judges the row anew with what the headers say, unless it has some from a file, and lets go of what was held. */
async function noteHeaders(deps: Deps, id: string, original: MailMessage): Promise<boolean> {
  const rules = await deps.rules();
  const judge = judgeWith(rules, await phrasesOf(deps));
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.messages.get(id);
    await dropOriginal(writer.db, id);
    if (!row || row.payload.message.auth) return;
    const auth = original.auth ?? NOTHING_SAID;
    const next = { ...row, payload: { ...row.payload, message: { ...row.payload.message, auth } } };
    if (isOpenToJudging(next)) return judgeAgain(writer, [next], judge);
    const verdict = next.payload.verdict && withSender(next.payload.verdict, next.payload.message, rules.senders);
    await writer.change({ ...next, payload: { ...next.payload, verdict } }, 'judged-again', detailOf(verdict));
  });
  return saved.ok;
}

/** Where the text is not kept, or the driver said what it is, only the sender is judged anew. */
function withSender(verdict: Verdict, { from, auth }: MailMessage, senders: SenderRules): Verdict {
  const sender = judgeSender(from, senders, auth);
  const rule = `sender/${sender.reason}`;
  return {
    ...verdict,
    sender,
    why: verdict.why.map((reason) => (reason.kind === 'sender' ? { ...reason, rule } : reason)),
  };
}

function detailOf(verdict: Verdict | null): Readonly<Record<string, string>> {
  return verdict ? { category: verdict.category, tier: verdict.tier } : {};
}
