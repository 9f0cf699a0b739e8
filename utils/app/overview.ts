import { byNextDate } from '../core/record/next-date';
import type { RedressDatabase } from '../storage/database';
import { rowsOfCase } from '../storage/messages';
import type { CaseRow, MessageRow } from '../storage/rows';
import { cardOf } from './case-card';
import type { CaseCard } from './case-views';
import type { Deps } from './deps';
import { entryOf } from './entry-view';
import type { EntryView } from './views';

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
  /** Open cases, the next date first; as many as were asked for, of those with the newest entries. */
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
}

const MOST_NEWS = 10;

/**
 * The overview. Reads the rows of the cases it shows, by their case, and nothing else of the record: it takes the same
 * time however long the history is. Rejects when the database can't be read.
 */
export async function overview(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { language, limit, since }: Asked,
): Promise<OverviewView> {
  const { db } = deps;
  // One transaction for all its reads; inside one Dexie keeps no copy of what it has read for later.
  return db.transaction('r', [db.cases, db.messages], async () => {
    const [open, closed, rows, news] = await Promise.all([
      ofState(db, 'open').count(),
      ofState(db, 'closed').count(),
      ofState(db, 'open').reverse().limit(limit).toArray(),
      since === null ? null : newsSince(db, since),
    ]);
    const cases = byNextDate(await cardsOf(deps, rows, language), deps.now());
    return { cases, open, closed, news, first: cases[0] ?? null };
  });
}

/** Cases the driver has closed, the newest entry first. */
export async function closedCases(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  { language, limit }: Pick<Asked, 'language' | 'limit'>,
): Promise<readonly CaseCard[]> {
  return cardsOf(deps, await ofState(deps.db, 'closed').reverse().limit(limit).toArray(), language);
}

function ofState(db: RedressDatabase, state: CaseRow['state']) {
  return db.cases.where('[state+at]').between([state, -Infinity], [state, Infinity]);
}

async function cardsOf(
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  rows: readonly CaseRow[],
  language: string,
): Promise<readonly CaseCard[]> {
  const beside = { knowledge, now: now(), language };
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
