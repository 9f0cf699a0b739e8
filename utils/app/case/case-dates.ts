/**
 * The next date of every open case. Where there are more open cases than a screen shows, their order needs all of them, and
 * that is more than can be read before it is drawn: so the dates are kept in the database, beside the rows and out of the
 * chain, with the end of the chain they were found at.
 */
import type { NextDate } from '../../core/record/next-date';
import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import { cardOf } from './case-card';
import type { Deps } from '../deps';
import { recordMark } from '../record-mark';

export type CaseDates = ReadonlyMap<string, NextDate>;

const KEY = 'case-dates';

interface Kept {
  readonly mark: string;
  readonly dates: readonly (readonly [id: string, date: NextDate])[];
}

/** The dates as they were found last, by the id of the case; a case without one is not among them. */
export async function keptDates(db: RedressDatabase): Promise<CaseDates> {
  return new Map((await kept(db))?.dates);
}

/**
 * Finds the dates of all open cases anew, if the record has changed since, and keeps them. The page gets its turn after each
 * case; nothing is kept once the signal says so, or when the record changes meanwhile. Rejects when the database can't be
 * read or written.
 */
export async function findDates(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  language: string,
  signal?: AbortSignal,
): Promise<void> {
  const { db, knowledge } = deps;
  const mark = await recordMark(db);
  if ((await kept(db))?.mark === mark) return;
  const dates: (readonly [string, NextDate])[] = [];
  for (const row of await openCases(db).toArray()) {
    const messages = await rowsOfCase(db, row.id);
    if (signal?.aborted === true) return;
    const { next } = cardOf({ row, messages }, { knowledge, now: deps.now(), language });
    if (next !== null) dates.push([row.id, next]);
  }
  await db.transaction('rw', [db.meta, db.events], async () => {
    if ((await recordMark(db)) === mark) await db.meta.put({ key: KEY, value: { mark, dates } satisfies Kept });
  });
}

/** Open cases, the newest entry last. */
export function openCases(db: RedressDatabase) {
  return db.cases.where('[state+at]').between(['open', -Infinity], ['open', Infinity]);
}

async function kept(db: RedressDatabase): Promise<Kept | null> {
  const value = (await db.meta.get(KEY))?.value;
  return typeof value === 'object' && value !== null && 'mark' in value && 'dates' in value ? (value as Kept) : null;
}
