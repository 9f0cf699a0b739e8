/** Reading the table of messages. Writing goes through `save.ts`, so that no change is without its event. */
import { keysWithoutAccount } from '../core/record/keys';
import { isSameMessage, type Capture } from '../core/record/same';
import type { RedressDatabase } from './database';
import type { Draft, MessageRow } from './rows';

/** The row known by one of these keys, or null. */
export async function rowByKeys(db: RedressDatabase, keys: readonly string[]): Promise<MessageRow | null> {
  return (await rowsByKeys(db, keys))[0] ?? null;
}

/** The rows known by one of these keys: more than one where an id came to name another message. */
export function rowsByKeys(db: RedressDatabase, keys: readonly string[]): Promise<MessageRow[]> {
  return db.messages
    .where('keys')
    .anyOf([...keys])
    .toArray();
}

/** The row that is this same message: by key, else by fingerprint or place in a thread (`core/record/same.ts`). */
export async function findSame(db: RedressDatabase, draft: Draft): Promise<MessageRow | null> {
  const capture = captureOf(draft.keys, draft.message, draft.print, draft.thread);
  const named = await rowsByKeys(db, [...draft.keys, ...keysWithoutAccount(draft.keys)]);
  const near = await db.messages.where('print').equals(draft.print).sortBy('seq');
  const beside = draft.thread === '' ? [] : await rowsOfThread(db, draft.thread);
  const same = (row: MessageRow): boolean =>
    isSameMessage(captureOf(row.keys, row.payload.message, row.print, row.thread), capture);
  return [...named, ...near, ...beside].find(same) ?? null;
}

/** Rows of a thread in the order of their dates. */
export async function rowsOfThread(db: RedressDatabase, thread: string): Promise<MessageRow[]> {
  return byDate(await db.messages.where('thread').equals(thread).toArray());
}

/** Rows of a case in the order of their dates. */
export async function rowsOfCase(db: RedressDatabase, caseId: string): Promise<MessageRow[]> {
  return byDate(await db.messages.where('caseId').equals(caseId).toArray());
}

function byDate(rows: MessageRow[]): MessageRow[] {
  return rows.sort((a, b) => a.at - b.at || a.seq - b.seq);
}

function captureOf(keys: readonly string[], message: Draft['message'], print: string, thread: string): Capture {
  return { keys, print, thread, date: message.date, sender: message.from?.address ?? null };
}
