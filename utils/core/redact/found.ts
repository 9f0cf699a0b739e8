/** What finders find, before it becomes changes. */
import type { Range } from '../text/own-text';
import { DIRECT_KINDS, type ChangeKind, type ChangeReason } from './types';

export type PersonRole = 'me' | 'agent' | 'customer' | 'person';

export interface Found {
  readonly kind: ChangeKind;
  /** In the text the finder was given. */
  readonly at: Range;
  readonly reason: ChangeReason;
  /** The driver's own. */
  readonly isMine?: boolean;
  /** Of a name: whose it is. */
  readonly role?: PersonRole;
  /** What stands instead, where the finder knows better than the kind's stand-in. */
  readonly after?: string;
}

/** Over each other, the kind that covers more of a text wins: a name in a link is part of the link. */
const ORDER: readonly ChangeKind[] = [
  'hidden',
  'filename',
  'link',
  'email',
  'address',
  'vin',
  'card',
  'ssn',
  'order',
  'tracking',
  'ip',
  'geo',
  'phone',
  'plate',
  'account',
  'block',
  'name',
  'handle',
  'station',
  'code',
];
const NUMBERS: ReadonlySet<string> = new Set([
  'order',
  'tracking',
  'block',
  'account',
  'code',
  'card',
  'ssn',
  'phone',
  'plate',
  'vin',
]);
const DIRECT: ReadonlySet<string> = new Set([...DIRECT_KINDS, 'hidden']);

export function isDirect(kind: ChangeKind): boolean {
  return DIRECT.has(kind);
}

/**
 * In the order of the text, none over another. Two direct ones that lie over each other become one over both, so that no part of
 * either is left; a coarser one gives way to them.
 */
export function merged(all: readonly Found[]): readonly Found[] {
  const direct = unionOf(all.filter(({ kind }) => isDirect(kind)));
  const coarser = all.filter(({ kind }) => !isDirect(kind)).toSorted(byPlace);
  const kept: Found[] = [];
  let next = 0;
  for (const one of coarser) {
    while (next < direct.length && (direct[next]?.at[1] ?? 0) <= one.at[0]) next += 1;
    const isUnder = (direct[next]?.at[0] ?? Infinity) < one.at[1];
    if (!isUnder && one.at[0] >= (kept.at(-1)?.at[1] ?? 0)) kept.push(one);
  }
  return [...direct, ...kept].toSorted(byPlace);
}

function unionOf(direct: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of direct.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (last === undefined || one.at[0] >= last.at[1]) kept.push(one);
    else kept[kept.length - 1] = joined(last, one);
  }
  return kept;
}

function joined(one: Found, other: Found): Found {
  const at: Range = [Math.min(one.at[0], other.at[0]), Math.max(one.at[1], other.at[1])];
  const winner = isStronger(other, one) ? other : one;
  const isMine = (one.isMine ?? false) || (other.isMine ?? false);
  const { after, ...rest } = winner;
  const isWhole = winner.at[0] === at[0] && winner.at[1] === at[1];
  return { ...rest, at, ...(isMine && { isMine }), ...(isWhole && after !== undefined && { after }) };
}

function isStronger(one: Found, other: Found): boolean {
  // Of two kinds of number, the one the text says is right.
  const [isOne, isOther] = [isSaid(one), isSaid(other)];
  if (isOne !== isOther && NUMBERS.has(one.kind) && NUMBERS.has(other.kind)) return isOne;
  if (one.kind !== other.kind) return ORDER.indexOf(one.kind) < ORDER.indexOf(other.kind);
  if (one.role !== other.role) return one.role === 'me' || other.role === 'person' || other.role === undefined;
  return one.reason === 'yours' && other.reason !== 'yours';
}

function isSaid({ reason }: Found): boolean {
  return reason === 'announced' || reason === 'yours';
}

function byPlace(one: Found, other: Found): number {
  return one.at[0] - other.at[0] || other.at[1] - one.at[1];
}
