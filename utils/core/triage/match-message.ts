/** Runs the rules over a message: first those that say what it is about, then all of its languages. */
import type { TriageKnowledge } from '../knowledge';
import type { Range } from '../text/own-text';
import { type Passage, readPassage } from '../text/passage';
import { type Matchers, matchersFor } from './compile';
import { type Hit, type Matcher, matchConcepts } from './concepts';
import { type Spoken, spokenIn, tallyOf } from './language';
import { type Said, nameOf, saidIn } from './said';

/** A message as it is matched. */
export interface Matchable {
  readonly subject: string;
  readonly text: string;
  /** The parts of the text that count. */
  readonly ranges: readonly Range[];
}

/** What can be told at little cost. */
export interface Glance {
  /** The language it is mostly written in, as a two-letter code; `und` when too little is said to tell. */
  readonly language: string;
  /** The languages to match it in, the main one first; all there are when it cannot be told. */
  readonly languages: readonly string[];
  /** Its words name Flex, in whatever language. */
  readonly namesFlex: boolean;
}

interface Passages {
  readonly subject: Passage;
  readonly text: Passage;
}

const UNTOLD = 'und';

/** Messages are read one at a time, and a message's words are looked at no more once they have been matched in a language. */
const used: { subject?: Passage; text?: Passage } = {};

/** Looks over a message once. Most mail that is not about Flex needs no more. */
export function glanceAt(message: Matchable, knowledge: TriageKnowledge): Glance {
  const matchers = matchersFor(knowledge);
  const { matcher, tongues } = matchers.firstLook;
  const { subject, text } = passagesFor(matcher, message);
  const told = spokenIn(tongues, tallyOf(tongues, [subject.words, text.words]));
  const weights = new Map(
    [...matchConcepts(matcher, subject, 'subject'), ...matchConcepts(matcher, text, 'text')].map(({ source }) => [
      source.rule,
      source.concept.weight,
    ]),
  );
  return {
    language: told.main,
    languages: languagesToMatch(matchers, told),
    namesFlex: [...weights.values()].reduce((sum, weight) => sum + weight, 0) >= 1,
  };
}

/** What the words of a message say. */
export interface Matched {
  /** The rules that match, at most once per place. */
  readonly hits: readonly Hit[];
  /** The ideas, each once per way it is said. */
  readonly said: readonly Said[];
}

/** All that some languages find in a message: in the subject, then in the text, what the first language finds first. */
export function matchMessage(message: Matchable, languages: readonly string[], knowledge: TriageKnowledge): Matched {
  const matchers = matchersFor(knowledge);
  const all = languages.map((language) => {
    const matcher = matchers.in(language);
    const { subject, text } = passagesFor(matcher, message);
    return { subject: matchPassage(matcher, subject, 'subject'), text: matchPassage(matcher, text, 'text') };
  });
  const places = [...all.map(({ subject }) => subject), ...all.map(({ text }) => text)];
  const hits = places.flatMap((place) => place.hits);
  const said = places.flatMap((place) => place.said);
  if (all.length === 1) return { hits, said };
  // What holds in several languages is found by each: once is enough.
  return {
    hits: firsts(hits, ({ source, place }) => `${place}/${source.role}/${source.rule}`),
    said: firsts(said, nameOf),
  };
}

function matchPassage(matcher: Matcher, passage: Passage, place: 'subject' | 'text'): Matched {
  // The ideas are read from what the rules have just been looked for with.
  return { hits: matchConcepts(matcher, passage, place), said: saidIn(matcher, passage, place) };
}

function firsts<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}

function passagesFor({ patterns }: Matcher, { subject, text, ranges }: Matchable): Passages {
  const passages = {
    subject: readPassage(patterns.words, subject, [[0, subject.length]], used.subject),
    text: readPassage(patterns.words, text, ranges, used.text),
  };
  used.subject = passages.subject;
  used.text = passages.text;
  return passages;
}

function languagesToMatch({ languages, untold }: Matchers, { main, beside }: Spoken): readonly string[] {
  if (main === UNTOLD) return languages.length === 0 ? [UNTOLD] : languages;
  return beside.length + untold.length === 0 ? [main] : [...new Set([main, ...beside, ...untold])];
}
