/**
 * The two parts of the knowledge that are bundled: what screens say, and what mail is judged by. Words are most of it.
 * They are packed when the extension is built, and those of a language are unpacked when it is first met.
 */
import type {
  ByLanguage,
  CategoryFacts,
  CategoryRule,
  CategoryTriage,
  Knowledge,
  LanguageWords,
  ScreenKnowledge,
  TriageKnowledge,
} from '../core/knowledge';
import { listOf, textOf } from './word-text';

/** {@link LanguageWords} with the words of each idea as one text. */
interface PackedWords {
  readonly language: string;
  readonly common: readonly string[];
  readonly ideas: Readonly<Record<string, string>>;
}

/** {@link TriageKnowledge} as it is bundled: plain JSON. */
export interface PackedTriage extends Omit<TriageKnowledge, 'words'> {
  readonly words: ByLanguage<PackedWords>;
}

export function screenPart(knowledge: Knowledge): ScreenKnowledge {
  const { names, texts, senders, steps, claims, templates } = knowledge;
  return { categories: knowledge.categories.map(factsOf), names, texts, senders, steps, claims, templates };
}

/** Throws an error that names the words that can't be packed. */
export function packTriage({ categories, signals, senders, words, weights }: Knowledge): PackedTriage {
  return { categories: categories.map(triageOf), signals, senders, words: mapped(words, packWords), weights };
}

export function unpackTriage(packed: PackedTriage): TriageKnowledge {
  return { ...packed, words: mapped(packed.words, unpackWords) };
}

function factsOf(rule: CategoryRule): CategoryFacts {
  const { id, flag, asks, evidence, steps, sources, lastChecked, attested } = rule;
  return { id, flag, asks, evidence, steps, sources, lastChecked, attested };
}

function triageOf(rule: CategoryRule): CategoryTriage {
  const { cues: _cues, evidence: _evidence, steps: _steps, sources: _sources, ...others } = rule;
  const { lastChecked: _lastChecked, attested: _attested, ...triage } = others;
  return triage;
}

function packWords({ language, common, ideas }: LanguageWords): PackedWords {
  const pack = (words: readonly string[], idea: string): string => {
    const text = textOf(words);
    if (text === null) throw new Error(`words/${language}.json: ${idea}: a word has a "|" in it`);
    return text;
  };
  return { language, common, ideas: mapped(ideas, pack) };
}

function unpackWords({ language, common, ideas }: PackedWords): LanguageWords {
  const unpacked = {};
  for (const [idea, text] of Object.entries(ideas)) {
    Object.defineProperty(unpacked, idea, { enumerable: true, get: () => listOf(text) });
  }
  return { language, common, ideas: unpacked };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
