/**
 * The history page by page. A page goes on from the last entry of the one before (its place in the order, not a
 * count), so that the hundredth page costs what the first does and nothing that comes in meanwhile shifts it.
 */
import { CATEGORIES, type Tier } from '../../core/types';
import type { RedressDatabase } from '../../storage/database';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from './effective';
import { entryOf } from './entry-view';
import { daysOf, matches } from './history';
import type { EntryView, HistoryFilter } from '../views';

export const HISTORY_SORTS = ['newest', 'oldest', 'category', 'tier'] as const;
export type HistorySort = (typeof HISTORY_SORTS)[number];

/** How grave a message is, the gravest first. */
const GRAVEST_FIRST: readonly Tier[] = [
  'termination',
  'deactivation',
  'preliminary-notice',
  'suspension',
  'final-warning',
  'warning',
  'action-needed',
  'appeal-result',
  'reply',
  'fraud',
  'info',
  'none',
];

/** Entries of one page. */
export const HISTORY_PAGE = 50;

/** The place of an entry in the order. */
export interface HistoryCursor {
  /** 0 where the order is by date alone. */
  readonly rank: number;
  readonly at: number;
  readonly id: string;
}

export interface HistoryPage {
  readonly entries: readonly EntryView[];
  /** Where the next page goes on; null on the last one. */
  readonly next: HistoryCursor | null;
}

interface Asked {
  readonly filter: HistoryFilter;
  readonly sort: HistorySort;
  /** Null for the first page. */
  readonly after: HistoryCursor | null;
}

/** One page. Rejects when the database can't be read. */
export async function historyPage({ db }: Pick<Deps, 'db'>, asked: Asked): Promise<HistoryPage> {
  // One transaction for all its reads; inside one Dexie keeps no copy of what it has read for later.
  const best = await db.transaction('r', db.messages, () => bestRows(db, asked));
  const shown = best.slice(0, HISTORY_PAGE);
  const last = shown.at(-1);
  return {
    entries: shown.map(entryOf),
    next: best.length > HISTORY_PAGE && last ? placeOf(last, asked.sort) : null,
  };
}

/** The rows of a page, and one more if there is one. */
async function bestRows(db: RedressDatabase, { filter, sort, after }: Asked): Promise<readonly MessageRow[]> {
  const compare = orderOf(sort);
  let best: readonly MessageRow[] = [];
  await walk(db, { filter, sort, after }, (rows) => {
    const wanted = rows.filter(
      (row) => matches(row, filter) && (after === null || compare(placeOf(row, sort), after) > 0),
    );
    best = [...best, ...wanted]
      .toSorted((one, other) => compare(placeOf(one, sort), placeOf(other, sort)))
      .slice(0, HISTORY_PAGE + 1);
    // By date the rows come in order: a full page is the page.
    return isByDate(sort) && best.length > HISTORY_PAGE;
  });
  return best;
}

function isByDate(sort: HistorySort): boolean {
  return sort === 'newest' || sort === 'oldest';
}

function placeOf(row: MessageRow, sort: HistorySort): HistoryCursor {
  const { category, tier } = effective(row.payload.verdict, row.payload.correction);
  const rank = sort === 'category' ? CATEGORIES.indexOf(category) : sort === 'tier' ? GRAVEST_FIRST.indexOf(tier) : 0;
  return { rank, at: row.at, id: row.id };
}

/** Within one rank the newest first, as everywhere; of one moment, by id. */
function orderOf(sort: HistorySort): (one: HistoryCursor, other: HistoryCursor) => number {
  const direction = sort === 'oldest' ? 1 : -1;
  return (one, other) =>
    one.rank - other.rank ||
    direction * (one.at - other.at) ||
    direction * (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Rows read first: enough for a page, where the filter shows most. */
const FIRST_ROWS = 2 * HISTORY_PAGE;
/** Rows read at once after that, in about. */
const ROWS = 800;
/** A stretch of time with more rows than this is cut smaller before it is read. */
const MOST_ROWS = 2 * ROWS;
const DAY = 86_400_000;

/**
 * Hands over the rows of the filter's time until `take` says that it has enough: those at the edge first, then stretch
 * by stretch of time, from the newest back or forwards. Reading a stretch whole is many times faster than walking
 * backwards through an index row by row.
 */
async function walk(db: RedressDatabase, asked: Asked, take: (rows: readonly MessageRow[]) => boolean): Promise<void> {
  const forwards = asked.sort === 'oldest';
  const { from, before } = bounds(asked);
  const all = db.messages.where('at').between(from, before, true, false);
  const first = await (forwards ? all : all.reverse()).limit(FIRST_ROWS).toArray();
  const [one, last] = [first[0], first.at(-1)];
  if (take(first) || !one || !last || first.length < FIRST_ROWS) return;
  const end = await db.messages.orderBy('at')[forwards ? 'last' : 'first']();
  const [low, high] = forwards
    ? [last.at, Math.min(before, (end?.at ?? last.at) + 1)]
    : [Math.max(from, end?.at ?? last.at), last.at + 1];
  // Rows of the same moment as the last one may be among those that were read.
  const seen = new Set(first.map(({ id }) => id));
  let span = Math.max(1, Math.ceil((Math.abs(one.at - last.at) * ROWS) / FIRST_ROWS) || DAY);
  let [start, stop] = [low, high];
  while (start < stop) {
    const stretch = forwards ? [start, Math.min(stop, start + span)] : [Math.max(start, stop - span), stop];
    const [left = start, right = stop] = stretch;
    const range = db.messages.where('at').between(left, right, true, false);
    const count = await range.count();
    if (count > MOST_ROWS && right - left > 1) {
      span = Math.ceil((right - left) / 4);
      continue;
    }
    if (count > 0 && take((await range.toArray()).filter(({ id }) => !seen.has(id)))) return;
    if (forwards) start = right;
    else stop = left;
    span = Math.ceil(span * Math.min(8, Math.max(1, ROWS / Math.max(1, count))));
  }
}

/** The time to look through: that of the filter, from the cursor on. Milliseconds; `before` is exclusive. */
function bounds({ filter, sort, after }: Asked): { readonly from: number; readonly before: number } {
  const { from, before } = daysOf(filter);
  if (after === null || !isByDate(sort)) return { from, before };
  return sort === 'oldest'
    ? { from: Math.max(from, after.at), before }
    : { from, before: Math.min(before, after.at + 1) };
}
