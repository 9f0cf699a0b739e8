/**
 * The parts of the knowledge that are bundled: what screens say, what mail is judged by, what a letter is looked through with.
 * What mail is judged by is mostly words: packed when the extension is built, and those of a language unpacked when it is first met.
 * What screens say in another language than English is `spoken.ts`'s.
 */
import type {
  ByLanguage,
  CategoryFacts,
  CategoryRule,
  CategoryTriage,
  CheckKnowledge,
  Knowledge,
  LanguageWords,
  PackedIdeas,
  ScreenKnowledge,
  SignalRule,
  TriageKnowledge,
} from '../core/knowledge';
import { packIdeas, unpackIdea } from '../core/triage/idea-runs';
import { ideaIn } from '../core/triage/rule-sources';
import { listOf, textOf } from './word-text';

/** {@link LanguageWords} with the vocabulary as one text. */
interface PackedWords {
  readonly language: string;
  readonly common: readonly string[];
  readonly vocabulary: string;
  readonly runs: Readonly<Record<string, string>>;
  /** Ideas of which the words are needed of every language at once, written out. */
  readonly early: Readonly<Record<string, readonly string[]>>;
}

/** What names Flex is looked for before a message's language is known (`triage/compile.ts`). */
const EARLY_SIGNAL = 'flex';

/** {@link TriageKnowledge} as it is bundled: plain JSON. */
export interface PackedTriage extends Omit<TriageKnowledge, 'words'> {
  readonly words: ByLanguage<PackedWords>;
}

/** With the texts of all languages; the bundle leaves those out that nobody asked for (`spoken.ts`). */
export function screenPart(knowledge: Knowledge): ScreenKnowledge {
  const { names, texts, senders, routes, ladders, places, claims, holidays, templates } = knowledge;
  return {
    categories: knowledge.categories.map(factsOf),
    names,
    texts,
    senders,
    routes,
    ladders,
    places,
    claims,
    holidays,
    templates,
  };
}

export function checkPart({ tone, personal, storyPlaces }: Knowledge): CheckKnowledge {
  return { tone, personal, storyPlaces };
}

/** Throws an error that names the words that can't be packed. */
export function packTriage({ categories, signals, senders, words, weights }: Knowledge): PackedTriage {
  const early = signals.filter(({ id }) => id === EARLY_SIGNAL).flatMap(ideasIn);
  return {
    categories: categories.map(triageOf),
    signals,
    senders,
    weights,
    words: mapped(words, (spoken) => packWords(spoken, early)),
  };
}

export function unpackTriage(packed: PackedTriage): TriageKnowledge {
  return { ...packed, words: mapped(packed.words, unpackWords) };
}

function factsOf(rule: CategoryRule): CategoryFacts {
  const { id, flag, asks, evidence, sources, lastChecked, attested } = rule;
  return { id, flag, asks, evidence, sources, lastChecked, attested };
}

function triageOf(rule: CategoryRule): CategoryTriage {
  const { cues: _cues, evidence: _evidence, sources: _sources, ...others } = rule;
  const { lastChecked: _lastChecked, attested: _attested, ...triage } = others;
  return triage;
}

function ideasIn({ concepts }: SignalRule): string[] {
  const all = Object.values(concepts).flatMap((some) =>
    some.flatMap((concept) => [...concept.all.flat(), ...(concept.not ?? [])]),
  );
  return all.map(ideaIn).filter((idea) => idea !== null);
}

function packWords({ language, common, ideas }: LanguageWords, earlyIdeas: readonly string[]): PackedWords {
  const packed = packIdeas(ideas);
  const vocabulary = packed && textOf(packed.vocabulary);
  if (packed === null || vocabulary === null)
    throw new Error(`words/${language}.json: more words, or longer alternatives, than can be packed`);
  const early = Object.fromEntries(Object.entries(ideas).filter(([idea]) => earlyIdeas.includes(idea)));
  return { language, common, vocabulary, runs: packed.runs, early };
}

function unpackWords({ language, common, vocabulary, runs, early }: PackedWords): LanguageWords {
  let words: readonly string[] | null = null;
  const packed: PackedIdeas = {
    get vocabulary() {
      return (words ??= listOf(vocabulary));
    },
    runs,
  };
  const ideas = {};
  for (const idea of Object.keys(runs)) {
    Object.defineProperty(ideas, idea, { enumerable: true, get: () => early[idea] ?? unpackIdea(packed, idea) });
  }
  return { language, common, ideas, packed };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
