/** Rewording, imitated: the same messages with some of their words left out. */
import type { Entry } from './entry';

/**
 * The entry with a share of the words of its subject and text left out; line breaks stay.
 * @param share 0…1
 * @param random gives numbers in [0, 1)
 */
export function withWordsDropped(entry: Entry, share: number, random: () => number): Entry {
  const thin = (text: string): string => text.replaceAll(/[^\s<>]+(?![^<]*>)/g, (word) => (random() < share ? '' : word));
  return {
    ...entry,
    subject: thin(entry.subject),
    ...(entry.text === undefined ? {} : { text: thin(entry.text) }),
    ...(entry.html === undefined ? {} : { html: thin(entry.html) }),
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
