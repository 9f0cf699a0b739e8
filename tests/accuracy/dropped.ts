/** Rewording, imitated: the same messages with some of their words left out. */
import type { Entry } from './entry';
import { type Judged, judgeAll } from './judged';

/**
 * The entry with a share of the words of its subject and text left out; line breaks stay.
 * @param share 0…1
 * @param random gives numbers in [0, 1)
 */
export function withWordsDropped(entry: Entry, share: number, random: () => number): Entry {
  const drop = (word: string): string => (random() < share ? '' : word);
  const thin = (text: string): string => text.replaceAll(/\S+/g, drop);
  const thinHtml = (html: string): string => html.replaceAll(/[^\s<>]+(?![^<]*>)/g, drop);
  return {
    ...entry,
    subject: thin(entry.subject),
    ...(entry.text === undefined ? {} : { text: thin(entry.text) }),
    ...(entry.html === undefined ? {} : { html: thinHtml(entry.html) }),
  };
}

/** Numbers in [0, 1) that are the same in every run (mulberry32, public domain, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What becomes of the flags when words are left out. */
export interface DroppedFigures {
  /** Share of words left out, 0…1. */
  readonly share: number;
  /** Of the messages that are flagged with all their words: the share that still is. */
  readonly kept: number;
  /** Messages flagged although nothing is to be flagged, of `calm` ones. */
  readonly falseAlarms: number;
  readonly calm: number;
}

export const DROPPED_SHARES = [0.1, 0.25] as const;
const SEED = 20261122;

/** Judges all messages again with words left out, the same words in every run. */
export async function measureDropped(judged: readonly Judged[]): Promise<readonly DroppedFigures[]> {
  const figures: DroppedFigures[] = [];
  for (const share of DROPPED_SHARES) {
    const random = seeded(SEED);
    const again = await judgeAll(judged.map(({ entry }) => withWordsDropped(entry, share, random)));
    const flagged = again.filter(({ entry }, index) => entry.truth.flag && judged[index]?.verdict.flag === true);
    const calm = again.filter(({ entry }) => !entry.truth.flag);
    figures.push({
      share,
      kept: flagged.filter(({ verdict }) => verdict.flag).length / Math.max(1, flagged.length),
      falseAlarms: calm.filter(({ verdict }) => verdict.flag).length,
      calm: calm.length,
    });
  }
  return figures;
}
