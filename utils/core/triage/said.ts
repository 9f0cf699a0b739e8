/**
 * Which ideas a message says, and how. An idea counts in the subject, in the text, among the first things the text says,
 * and in a sentence that denies or supposes something: "was not picked up" and "if an order is not picked up" hold
 * the same ideas as "was picked up".
 */
import { type Passage, endsAfter } from '../text/passage';
import { endOf, startOf } from '../text/words';
import type { Matcher } from './concepts';

export const WAYS = ['subject', 'opening', 'text', 'denied', 'supposed'] as const;
export type Way = (typeof WAYS)[number];

/** An idea said in one way, with the first place of it. */
export interface Said {
  readonly idea: string;
  readonly way: Way;
  /** Offsets [from, to) in the subject or the text the words were taken from. */
  readonly at: readonly [number, number];
}

/** Sentences at the beginning that count as the opening, of those that say anything. */
const OPENING = 2;
/** By the idea that stands in a sentence: how its other ideas are said. */
const TURNS: readonly (readonly [string, Way])[] = [
  ['not', 'denied'],
  ['if', 'supposed'],
];

/** The name a way of saying an idea has among the weights. */
export function nameOf({ way, idea }: Pick<Said, 'way' | 'idea'>): string {
  return `${way}/${idea}`;
}

/** What the passage says that was looked through last with this matcher, each idea once per way. */
export function saidIn(matcher: Matcher, passage: Passage, place: 'subject' | 'text'): Said[] {
  const told = toldIn(matcher);
  const said: Said[] = [];
  if (place === 'subject') {
    for (const { idea, words, spots } of told) if (words.length > 0) say(idea, 'subject', spots[0]);
    return said;
  }
  const sentences = sentencesOf(passage);
  const sentenceOf = (word: number): number => sentences[word] ?? 0;
  const last = lastOpening(told, sentenceOf);
  const turned = TURNS.map(([turn, way]) => {
    const words = told.find(({ idea }) => idea === turn)?.words ?? [];
    return { turn, way, in: new Set(words.map(sentenceOf)) };
  });
  for (const { idea, words, spots } of told) {
    say(idea, 'text', spots[0]);
    const opens = words.findIndex((word) => sentenceOf(word) <= last);
    if (opens >= 0) say(idea, 'opening', spots[opens]);
    for (const { turn, way, in: where } of turned) {
      const at = idea === turn || where.size === 0 ? -1 : words.findIndex((word) => where.has(sentenceOf(word)));
      if (at >= 0) say(idea, way, spots[at]);
    }
  }
  return said;

  function say(idea: string, way: Way, spot = 0): void {
    const { firsts, lasts } = matcher.rooms.sightings.found;
    const { words } = passage;
    said.push({ idea, way, at: [startOf(words, firsts[spot] ?? 0), endOf(words, lasts[spot] ?? 0)] });
  }
}

/** An idea that occurs: the words its occurrences begin with, as indexes, and their places in what was found. */
interface Told {
  readonly idea: string;
  readonly words: readonly number[];
  readonly spots: readonly number[];
}

function toldIn({ ideas, rooms: { sightings } }: Matcher): readonly Told[] {
  const { found, spots, parts } = sightings;
  const told: Told[] = [];
  for (const part of parts) {
    const idea = ideas.get(part);
    const room = spots[part];
    if (idea === undefined || room === undefined) continue;
    const at = room.at.slice(0, room.count);
    told.push({ idea, words: at.map((spot) => found.firsts[spot] ?? 0), spots: at });
  }
  return told;
}

/** By word: the number of its sentence. */
function sentencesOf(passage: Passage): Int32Array {
  const numbers = new Int32Array(passage.words.count);
  for (let word = 1; word < numbers.length; word += 1) {
    numbers[word] = (numbers[word - 1] ?? 0) + (endsAfter(passage, word - 1) ? 1 : 0);
  }
  return numbers;
}

/** Number of the last sentence that counts as the opening. */
function lastOpening(told: readonly Told[], sentenceOf: (word: number) => number): number {
  const numbers = new Set<number>();
  for (const { words } of told) for (const word of words) numbers.add(sentenceOf(word));
  return [...numbers].sort((left, right) => left - right)[OPENING - 1] ?? Infinity;
}
