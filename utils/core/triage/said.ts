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
  if (place === 'subject') return [...firstIn(matcher, passage)].map(([idea, at]) => ({ idea, way: 'subject', at }));
  const said = new Map<string, Said>();
  const say = (idea: string, way: Way, at: Said['at']): void => {
    const name = nameOf({ way, idea });
    if (!said.has(name)) said.set(name, { idea, way, at });
  };
  for (const [index, sentence] of sentencesOf(matcher, passage).entries()) {
    for (const [idea, at] of sentence) {
      say(idea, 'text', at);
      if (index < OPENING) say(idea, 'opening', at);
      for (const [turn, way] of TURNS) if (idea !== turn && sentence.has(turn)) say(idea, way, at);
    }
  }
  return [...said.values()];
}

type Ideas = ReadonlyMap<string, Said['at']>;

function firstIn(matcher: Matcher, passage: Passage): Ideas {
  const ideas = new Map<string, Said['at']>();
  eachSpot(matcher, passage, (idea, _word, at) => {
    if (!ideas.has(idea)) ideas.set(idea, at);
  });
  return ideas;
}

/** The ideas of each sentence that has any, in order. */
function sentencesOf(matcher: Matcher, passage: Passage): readonly Ideas[] {
  const numbers = new Int32Array(passage.words.count);
  for (let word = 1; word < numbers.length; word += 1) {
    numbers[word] = (numbers[word - 1] ?? 0) + (endsAfter(passage, word - 1) ? 1 : 0);
  }
  const sentences = new Map<number, Map<string, Said['at']>>();
  eachSpot(matcher, passage, (idea, word, at) => {
    const number = numbers[word] ?? 0;
    const sentence = sentences.get(number) ?? new Map<string, Said['at']>();
    if (!sentence.has(idea)) sentence.set(idea, at);
    sentences.set(number, sentence);
  });
  return [...sentences].sort(([left], [right]) => left - right).map(([, ideas]) => ideas);
}

function eachSpot(
  { ideas, rooms: { sightings } }: Matcher,
  { words }: Passage,
  visit: (idea: string, word: number, at: Said['at']) => void,
): void {
  const { found, spots, parts } = sightings;
  for (const part of parts) {
    const idea = ideas.get(part);
    const room = spots[part];
    if (idea === undefined || room === undefined) continue;
    for (let index = 0; index < room.count; index += 1) {
      const spot = room.at[index] ?? 0;
      const first = found.firsts[spot] ?? 0;
      visit(idea, first, [startOf(words, first), endOf(words, found.lasts[spot] ?? first)]);
    }
  }
}
