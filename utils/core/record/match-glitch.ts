/**
 * Glitches that may belong to a notice, each with its reason. Nothing here puts anything into a case: the driver is shown
 * the reason and says yes or no. Where neither states anything that can be compared, there is no match.
 */
import { dayNumber, writtenDay } from '../deadline/day';
import type { CategoryId, Fields } from '../types';
import { fits } from './glitch-fits';
import type { GlitchKind } from './glitch';

/** Reasons, the strongest first. */
export const MATCH_REASONS = ['same-block', 'same-day', 'near-day', 'before-notice', 'same-station'] as const;
/**
 * `same-block`: block date and station, or block date and time; `same-day`: the block's date alone; `near-day`: at most two
 * days from it; `before-notice`: in the week before a notice that states no date; `same-station`: the station alone.
 */
export type MatchReason = (typeof MATCH_REASONS)[number];

const STRENGTHS = ['strong', 'fair', 'weak'] as const;
export type MatchStrength = (typeof STRENGTHS)[number];

/** What of a notice the comparison needs. */
export interface NoticeToMatch {
  /** ISO day on which it came; null where none is known. */
  readonly day: string | null;
  readonly category: CategoryId;
  readonly fields: Pick<Fields, 'blockDate' | 'blockTime' | 'station'>;
}

/** What of a glitch the comparison needs, as it is now. */
export interface GlitchToMatch {
  readonly id: string;
  readonly what: GlitchKind;
  /** ISO day on which it happened, by the driver's own calendar. */
  readonly day: string;
  /** ISO day; empty where the driver did not say. */
  readonly blockDate: string;
  readonly blockTime: string;
  readonly station: string;
}

export interface GlitchMatch {
  readonly glitchId: string;
  readonly reason: MatchReason;
  readonly strength: MatchStrength;
  /** ISO day the reason counts from: the notice's block, else the day it came. */
  readonly day: string;
  /** Days from `day` to the glitch: -1 is the day before. */
  readonly offset: number;
  /** The station both name, as the notice writes it; null where they do not. */
  readonly station: string | null;
  /** What the app did explains what the notice says (`glitch-fits.ts`). */
  readonly fits: boolean;
}

/** Days around the block's date. */
const AROUND = 2;
/** Days before a notice that states no date. Our own choice: sources speak of notices within days of the block. */
const BEFORE_NOTICE = 7;
/** Days before such a notice for which the same station alone is a reason. */
const SAME_STATION = 30;
/** Mail that pretends to be from Amazon is about no block. */
const FRAUD: readonly CategoryId[] = ['phishing', 'reactivation-scam'];

/** The best match of each glitch with any of the notices, the strongest first, of equals the nearest in time. */
export function matchGlitches(
  notices: readonly NoticeToMatch[],
  glitches: readonly GlitchToMatch[],
): readonly GlitchMatch[] {
  const best = glitches.flatMap(
    (glitch) => notices.flatMap((notice) => matchGlitch(notice, glitch) ?? []).toSorted(byStrength)[0] ?? [],
  );
  return best.toSorted(byStrength);
}

/** How a glitch belongs to a notice, or null. */
export function matchGlitch(notice: NoticeToMatch, glitch: GlitchToMatch): GlitchMatch | null {
  if (FRAUD.includes(notice.category)) return null;
  const happened = isoDay(glitch.blockDate) ?? isoDay(glitch.day);
  const block = isoDay(notice.fields.blockDate);
  const from = block ?? isoDay(notice.day);
  if (happened === null || from === null) return null;
  const beside = compare(notice.fields, glitch);
  const offset = happened - from;
  const reason = block === null ? byNoticeDay(offset, beside) : byBlock(offset, beside);
  if (reason === null) return null;
  const isFitting = fits(glitch.what, notice.category);
  return {
    glitchId: glitch.id,
    reason,
    strength: strengthOf(reason, beside, isFitting),
    day: writtenDay(from),
    offset,
    station: beside.sameStation ? (notice.fields.station ?? '').trim() : null,
    fits: isFitting,
  };
}

interface Beside {
  readonly sameStation: boolean;
  readonly sameTime: boolean;
  /** Both name a station, or a time, and it is another one: another block. */
  readonly differs: boolean;
}

function compare(notice: NoticeToMatch['fields'], glitch: GlitchToMatch): Beside {
  const [station, other] = [stationOf(notice.station), stationOf(glitch.station)];
  const [time, otherTime] = [startOf(notice.blockTime), startOf(glitch.blockTime)];
  const bothStations = station !== '' && other !== '';
  const bothTimes = time !== null && otherTime !== null;
  const sameStation = bothStations && station === other;
  const sameTime = bothTimes && time === otherTime;
  return { sameStation, sameTime, differs: (bothStations && !sameStation) || (bothTimes && !sameTime) };
}

function byBlock(offset: number, { sameStation, sameTime, differs }: Beside): MatchReason | null {
  if (offset === 0) return (sameStation || sameTime) && !differs ? 'same-block' : 'same-day';
  return Math.abs(offset) <= AROUND ? 'near-day' : null;
}

function byNoticeDay(offset: number, { sameStation }: Beside): MatchReason | null {
  if (offset > 0) return null;
  if (offset >= -BEFORE_NOTICE) return 'before-notice';
  return sameStation && offset >= -SAME_STATION ? 'same-station' : null;
}

/** A kind that explains the notice, or the same station where the day is not certain, makes it one step stronger. */
function strengthOf(reason: MatchReason, { sameStation, differs }: Beside, isFitting: boolean): MatchStrength {
  if (reason === 'same-block') return 'strong';
  if (differs || reason === 'same-station') return 'weak';
  if (reason === 'same-day') return isFitting ? 'strong' : 'fair';
  return isFitting || sameStation ? 'fair' : 'weak';
}

function byStrength(one: GlitchMatch, other: GlitchMatch): number {
  return (
    STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength) ||
    MATCH_REASONS.indexOf(one.reason) - MATCH_REASONS.indexOf(other.reason) ||
    Math.abs(one.offset) - Math.abs(other.offset)
  );
}

/** An ISO day that exists, as a number, or null: a notice may state its date in words. */
function isoDay(value: string | null | undefined): number | null {
  return value == null ? null : dayNumber(value);
}

function stationOf(value: string | undefined): string {
  return (value ?? '').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** Minutes from noon or midnight to the first time in the words; `3:30 PM - 7:00 PM`, `3:30-7pm` and `15:30` are one. */
function startOf(value: string | undefined): number | null {
  const [, hours, minutes = '0'] = /(\d{1,2})(?:[:.](\d{2}))?/.exec(value ?? '') ?? [];
  return hours === undefined ? null : (Number(hours) % 12) * 60 + Number(minutes);
}
