/**
 * Originals on their way into the record. The background can't read a mail, our pages can: until one of them is open, the
 * text is held in the database, beside the rows and out of the chain, so that closing the browser loses nothing.
 */
import type { WebmailId } from '../core/types';
import type { Disagreement } from '../core/record/same-original';
import type { RedressDatabase } from './database';
import type { MessageRow } from './rows';

/** One that was handed over and not looked at yet. */
export interface WaitingOriginal {
  readonly raw: string;
  /** The body is there. */
  readonly whole: boolean;
}

/** One that is not the message it was handed over for: nothing of it is held, only that. */
export interface RefusedOriginal {
  readonly refused: Disagreement | 'unreadable';
}

export type HeldOriginal = WaitingOriginal | RefusedOriginal;

const PREFIX = 'original:';

const keyOf = (row: string): string => `${PREFIX}${row}`;

/** What is held for a row; null where nothing is. Rejects when the database can't be read. */
export async function heldOriginal({ meta }: RedressDatabase, row: string): Promise<HeldOriginal | null> {
  const value = (await meta.get(keyOf(row)))?.value;
  return isHeld(value) ? value : null;
}

/** Holds one for a row, in place of an earlier one. Rejects when the database can't be written. */
export async function holdOriginal({ meta }: RedressDatabase, row: string, held: HeldOriginal): Promise<void> {
  await meta.put({ key: keyOf(row), value: held });
}

export async function dropOriginal({ meta }: RedressDatabase, row: string): Promise<void> {
  await meta.delete(keyOf(row));
}

/** Ids of the rows that something is held for, looked at or not. Rejects when the database can't be read. */
export async function rowsWithHeld(db: RedressDatabase): Promise<readonly string[]> {
  return rowIds(await heldIn(db).primaryKeys());
}

/** Ids of the rows whose original was not looked at yet. Rejects when the database can't be read. */
export async function rowsWaiting(db: RedressDatabase): Promise<readonly string[]> {
  const waiting = heldIn(db).filter(({ value }) => isHeld(value) && 'raw' in value);
  return rowIds(await waiting.primaryKeys());
}

function heldIn({ meta }: RedressDatabase) {
  return meta.where('key').startsWith(PREFIX);
}

function rowIds(keys: readonly string[]): readonly string[] {
  return keys.map((key) => key.slice(PREFIX.length));
}

/** The notice or answer a webmail calls by this id, in whichever account: the page of an original does not say whose it is. */
export async function rowOfOriginal(
  { messages }: RedressDatabase,
  webmail: WebmailId,
  messageId: string,
): Promise<MessageRow | null> {
  const keys = await messages.where('keys').startsWith(`${webmail}:`).keys();
  const key = keys.find((one) => typeof one === 'string' && one.endsWith(`:${messageId}`));
  const row = key === undefined ? undefined : await messages.where('keys').equals(key).first();
  return row && row.kind !== 'sent' ? row : null;
}

function isHeld(value: unknown): value is HeldOriginal {
  return typeof value === 'object' && value !== null && ('raw' in value || 'refused' in value);
}
