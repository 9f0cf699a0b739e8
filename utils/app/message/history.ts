import { accountsOf } from '../../core/record/join-account';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective, isFlagged } from './effective';
import { entryOf } from './entry-view';
import type { EntryView, HistoryFilter } from '../views';

export const EVERYTHING: HistoryFilter = {
  category: 'all',
  tier: 'all',
  account: 'all',
  from: null,
  until: null,
  withCorrected: false,
};

/**
 * The history, newest message first. `from` and `until` are days where the reader is. Without `withCorrected`
 * only what counts as a notice or an answer is listed. At most `limit` entries. Rejects when the database can't be read.
 */
export async function history(
  deps: Pick<Deps, 'db'>,
  filter: HistoryFilter = EVERYTHING,
  limit = Infinity,
): Promise<readonly EntryView[]> {
  const { from, before } = daysOf(filter);
  const rows = deps.db.messages.where('at').between(from, before, true, false).reverse();
  const wanted = rows.filter((row) => matches(row, filter));
  const found = await (Number.isFinite(limit) ? wanted.limit(limit) : wanted).toArray();
  return found.map(entryOf);
}

/** The filter's days in milliseconds: from the first moment of one to before the first behind the other. */
export function daysOf({ from, until }: HistoryFilter): { readonly from: number; readonly before: number } {
  return { from: startOfDay(from, 0) ?? -Infinity, before: startOfDay(until, 1) ?? Infinity };
}

/** Whether a filter shows a message, its days apart. */
export function matches(row: MessageRow, filter: HistoryFilter): boolean {
  const { category, tier } = effective(row.payload.verdict, row.payload.correction);
  if (filter.account !== 'all' && !accountsOf(row.keys, row.thread).includes(filter.account)) return false;
  if (!filter.withCorrected && (row.kind === 'sent' || !isFlagged(category))) return false;
  return (filter.category === 'all' || filter.category === category) && (filter.tier === 'all' || filter.tier === tier);
}

/** Midnight where the reader is, `later` days after an ISO day; null for none, or for words that are no day. */
function startOfDay(day: string | null, later: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}
