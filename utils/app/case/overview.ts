import { byNextDate } from '../../core/record/next-date';
import type { PlaceId } from '../../core/route';
import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { cardOf } from './case-card';
import { keptDates, openCases } from './case-dates';
import type { CaseCard } from './case-views';
import type { Deps } from '../deps';
import { entryOf } from '../message/entry-view';
import type { EntryView } from '../views';

/** What came in since the driver last looked. */
export interface NewsView {
  /** ISO instant of her last visit. */
  readonly since: string;
  /** Newest first, at most {@link MOST_NEWS}. */
  readonly entries: readonly EntryView[];
  /** There is more than is listed. */
  readonly more: boolean;
}

export interface OverviewView {
  /** Open cases, the next date first; as many as were asked for. */
  readonly cases: readonly CaseCard[];
  readonly open: number;
  readonly closed: number;
  /** Null at the first visit, and when nothing came in. */
  readonly news: NewsView | null;
  /** The case to look at first; null when none is open. */
  readonly first: CaseCard | null;
}

interface Asked {
  readonly language: string;
  /** Cases to show. */
  readonly limit: number;
  /** ISO instant of the last visit, null before the first. */
  readonly since: string | null;
  /** Where the driver is; null or absent while she has not said. */
  readonly place?: PlaceId | null;
}

const MOST_NEWS = 5;

/**
 * The overview. Reads the rows of the cases it shows, by their case, and nothing else of the record: it takes the same
 * time however long the history is. Of more open cases than it shows, it takes those with the next dates as `findDates` found
 * them last. Rejects when the database can't be read.
 */
export async function overview(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { language, limit, since, place = null }: Asked,
): Promise<OverviewView> {
  const { db } = deps;
  // One transaction for all its reads; inside one Dexie keeps no copy of what it has read for later.
  return db.transaction('r', [db.cases, db.messages, db.meta], async () => {
    const [open, closed, news] = await Promise.all([
      openCases(db).count(),
      closedOf(db).count(),
      since === null ? null : newsSince(db, since),
    ]);
    const rows = open <= limit ? await openCases(db).toArray() : await nextCases(db, limit, deps.now());
    const cases = byNextDate(await cardsOf(deps, rows, { language, place }), deps.now());
    return { cases, open, closed, news, first: cases[0] ?? null };
  });
}

/** Cases the driver has closed, the newest entry first. */
export async function closedCases(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { language, limit }: Pick<Asked, 'language' | 'limit'>,
): Promise<readonly CaseCard[]> {
  return cardsOf(deps, await closedOf(deps.db).reverse().limit(limit).toArray(), { language });
}

function closedOf(db: RedressDatabase) {
  return db.cases.where('[state+at]').between(['closed', -Infinity], ['closed', Infinity]);
}

/** The open cases with the next dates. Only the rows that are shown are read: the others' ids and times stand in the index. */
async function nextCases(db: RedressDatabase, limit: number, now: Date): Promise<readonly CaseRow[]> {
  const [ids, keys, dates] = await Promise.all([openCases(db).primaryKeys(), openCases(db).keys(), keptDates(db)]);
  const listed = ids.map((id, index) => ({ id, next: dates.get(id) ?? null, at: timeIn(keys[index]) }));
  const next = byNextDate(listed, now).slice(0, limit);
  return (await db.cases.bulkGet(next.map(({ id }) => id))).filter((row) => row !== undefined);
}

/** The second part of a key of state and time. */
function timeIn(key: unknown): number {
  return Array.isArray(key) && typeof key[1] === 'number' ? key[1] : 0;
}

async function cardsOf(
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  rows: readonly CaseRow[],
  where: Pick<Asked, 'language' | 'place'>,
): Promise<readonly CaseCard[]> {
  const beside = { knowledge, now: now(), ...where };
  // One request per case: each comes back whole, which is faster than walking through them one row at a time.
  return Promise.all(rows.map(async (row) => cardOf({ row, messages: await rowsOfCase(db, row.id) }, beside)));
}

/** What was logged since, walked from the newest back; the driver's own messages are no news to her. */
async function newsSince(db: RedressDatabase, since: string): Promise<NewsView | null> {
  const rows: MessageRow[] = await db.messages
    .orderBy('seq')
    .reverse()
    .until(({ payload }) => payload.loggedAt <= since)
    .filter(({ kind }) => kind !== 'sent')
    .limit(MOST_NEWS + 1)
    .toArray();
  if (rows.length === 0) return null;
  return { since, entries: rows.slice(0, MOST_NEWS).map(entryOf), more: rows.length > MOST_NEWS };
}
