/** Counts of right and wrong, and what follows from them. Pure. */
import type { Fields, Verdict } from '../../utils/core/types';
import type { Judged } from './judged';

/** How often a label was given and right, over the messages that have it or were given it. */
export interface Rate {
  readonly label: string;
  /** Messages that truly have the label. */
  readonly truly: number;
  /** Messages that were given it. */
  readonly given: number;
  readonly right: number;
}

/** Share of given labels that are right; null when none was given. */
export function precisionOf({ given, right }: Rate): number | null {
  return given === 0 ? null : right / given;
}

/** Share of true labels that were given; null when there is none. */
export function recallOf({ truly, right }: Rate): number | null {
  return truly === 0 ? null : right / truly;
}

/** One rate per label, in the order of `labels`; labels that neither occur nor were given are left out. */
export function ratesOf(
  judged: readonly Judged[],
  labels: readonly string[],
  truly: (one: Judged) => string,
  given: (one: Judged) => string,
): readonly Rate[] {
  return labels
    .map((label) => ({
      label,
      truly: judged.filter((one) => truly(one) === label).length,
      given: judged.filter((one) => given(one) === label).length,
      right: judged.filter((one) => truly(one) === label && given(one) === label).length,
    }))
    .filter((rate) => rate.truly + rate.given > 0);
}

/** Of flagging: a message that deserves attention, and one that was marked. */
export function flagRate(judged: readonly Judged[]): Rate {
  return {
    label: 'flag',
    truly: judged.filter(({ entry }) => entry.truth.flag).length,
    given: judged.filter(({ verdict }) => verdict.flag).length,
    right: judged.filter(({ entry, verdict }) => entry.truth.flag && verdict.flag).length,
  };
}

/** Share of messages of which something is right. */
export function shareOf(judged: readonly Judged[], right: (one: Judged) => boolean): number {
  return judged.length === 0 ? 0 : judged.filter(right).length / judged.length;
}

export const FIELD_NAMES = [
  'blockDate',
  'blockTime',
  'station',
  'orderIds',
  'trackingIds',
  'packageCount',
  'deadline',
  'agentName',
  'standing',
  'occurrences',
] as const satisfies readonly (keyof Fields)[];

/** Per field: stated, read, and read rightly. Only messages whose truth lists fields count. */
export function fieldRates(judged: readonly Judged[]): readonly Rate[] {
  const labelled = judged.filter(({ entry }) => entry.truth.fields !== undefined);
  return FIELD_NAMES.map((name) => {
    const pairs = labelled.map(({ entry, verdict }) => [entry.truth.fields?.[name], verdict.fields[name]] as const);
    return {
      label: name,
      truly: pairs.filter(([stated]) => stated !== undefined).length,
      given: pairs.filter(([, read]) => read !== undefined).length,
      right: pairs.filter(([stated, read]) => read !== undefined && isRead(name, stated, read)).length,
    };
  });
}

/** How often is told in more words or fewer ("third time", "third time this month"): it is right when one holds the other. */
function isRead(name: keyof Fields, stated: unknown, read: unknown): boolean {
  if (name !== 'occurrences') return sameValue(stated, read);
  const [one, other] = [plain(stated), plain(read)];
  return one !== '' && (one.includes(other) || other.includes(one));
}

/** Equal but for case and the way a span of time is written ("3 PM to 7 PM", "15:00–19:00 Uhr"); lists in any order. */
export function sameValue(stated: unknown, read: unknown): boolean {
  return plain(stated) === plain(read);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).toSorted().join('|');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u301c\uff5e~]/g, '-')
    .replaceAll(/\s+/g, '')
    .replace(/uhr$/, '')
    .replace(/(?<=[\dm])(?:to|until|bis|a|à|até|al|alle|às)(?=\d)/, '-');
}

/** Confidence in steps, with the share of right flags and categories in each: a figure of 0.8 should be right four times in five. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly messages: number;
  readonly right: number;
}

const EDGES = [0, 0.4, 0.55, 0.7, 0.8, 0.9, 1.01];

export function calibrationOf(judged: readonly Judged[]): readonly Step[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0;
    const inside = judged.filter(({ verdict }) => verdict.confidence >= from && verdict.confidence < to);
    return { from, to, messages: inside.length, right: inside.filter(isRight).length };
  });
}

export function isRight({ entry, verdict }: Judged): boolean {
  return entry.truth.flag === verdict.flag && entry.truth.category === verdict.category;
}

/** What was taken for what, the commonest first. */
export function confusions(
  judged: readonly Judged[],
  truly: (one: Judged) => string,
  given: (verdict: Verdict) => string,
): readonly { readonly truly: string; readonly given: string; readonly times: number }[] {
  const counts = new Map<string, { truly: string; given: string; times: number }>();
  for (const one of judged) {
    const pair = { truly: truly(one), given: given(one.verdict) };
    if (pair.truly === pair.given) continue;
    const key = `${pair.truly} ${pair.given}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ...pair, times: 1 });
    else known.times += 1;
  }
  return [...counts.values()].toSorted(
    (left, right) => right.times - left.times || (left.truly < right.truly ? -1 : 1),
  );
}
