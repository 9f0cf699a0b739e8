import type { CategoryId } from '../types';
import type { Count, StatsMessage } from './facts';
import { tally } from './tally';

/** One month, or one year where there are too many months to show. */
export interface Stretch {
  /** `2026-11`, or `2026`. */
  readonly name: string;
  readonly count: number;
  readonly categories: readonly Count<CategoryId>[];
}

/** More months than these are put together by year. */
export const MOST_MONTHS = 24;
/** Years before the first of Flex, and dates far off, are a sender's slip: they are not drawn as empty stretches. */
const MOST_STRETCHES = 60;

/**
 * Notices per month from the first to the last, months without one too; per year where that would be more than
 * {@link MOST_MONTHS}. What has no date is left out.
 */
export function byMonth(notices: readonly StatsMessage[]): readonly Stretch[] {
  const dated = notices.flatMap(({ local, category }) => (local ? [{ month: local.month, category }] : []));
  const months = dated.map(({ month }) => month).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = monthsBetween(first, last);
  const length = all.length > MOST_MONTHS ? 4 : 7;
  const groups = new Map<string, CategoryId[]>();
  for (const name of new Set(all.map((month) => month.slice(0, length)))) groups.set(name, []);
  for (const { month, category } of dated) {
    const name = month.slice(0, length);
    const group = groups.get(name) ?? [];
    group.push(category);
    groups.set(name, group);
  }
  const stretches = [...groups].map(([name, group]) => ({ name, count: group.length, categories: tally(group) }));
  const sorted = stretches.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.length <= MOST_STRETCHES ? sorted : sorted.filter(({ count }) => count > 0);
}

/** `2025-11`, `2025-12`, `2026-01`. */
function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_month, index) => nameOf(from + index));
}

function numberOf(month: string): number {
  const [year = '0', number = '1'] = month.split('-');
  return Number(year) * 12 + Number(number) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
