/** Turns the knowledge files into matchers, when they are first needed. */
import type { Concept, TriageKnowledge } from '../knowledge';
import { type Matcher, compileConcepts } from './concepts';
import { type Tongues, canBeTold, listTongues, tonguesIn } from './language';
import { noPatterns } from './pattern-list';
import { type RuleSource, ideaIn, languagesOf, ruleSources } from './rule-sources';

/** What a message is looked through for before anything else: the names of Flex in every language, and small words. */
export interface FirstLook {
  readonly matcher: Matcher;
  readonly tongues: Tongues;
}

/** The matchers for some knowledge. */
export interface Matchers {
  /** Languages there are rules or words for. */
  readonly languages: readonly string[];
  /** Those among them that cannot be told: any text may be in them. */
  readonly untold: readonly string[];
  readonly firstLook: FirstLook;
  /** All categories, tiers and signals as one language has them; for a language without words, those that have none. */
  in(language: string): Matcher;
}

/** Compiling costs more than judging a message, and the knowledge never changes while it is loaded. */
const known = new WeakMap<TriageKnowledge, Matchers>();

/** The matchers for some knowledge; the same for the same knowledge. */
export function matchersFor(knowledge: TriageKnowledge): Matchers {
  const before = known.get(knowledge);
  if (before !== undefined) return before;
  const languages = languagesOf(knowledge);
  const compiled = new Map<string, Matcher>();
  const matchers: Matchers = {
    languages,
    untold: languages.filter((language) => !canBeTold(language, knowledge.words)),
    firstLook: compileFirstLook(knowledge, languages),
    in: (language) => {
      const matcher =
        compiled.get(language) ?? compileConcepts(ruleSources(knowledge, language), knowledge.words[language]);
      compiled.set(language, matcher);
      return matcher;
    },
  };
  known.set(knowledge, matchers);
  return matchers;
}

function compileFirstLook(knowledge: TriageKnowledge, languages: readonly string[]): FirstLook {
  const list = noPatterns();
  const bits = listTongues(knowledge.words, list);
  const named = {
    ...knowledge,
    categories: [],
    signals: knowledge.signals.filter(({ id }) => id === 'flex'),
  };
  const sources = languages.flatMap((language) => {
    const ideas = knowledge.words[language]?.ideas ?? {};
    return ruleSources(named, language).map((source) => inWords(source, ideas));
  });
  const matcher = compileConcepts(sources, undefined, list);
  return { matcher, tongues: tonguesIn(knowledge.words, bits, matcher.patterns.words.sets) };
}

/** A rule with the words of its ideas written out, so that the rules of several languages can stand together. */
function inWords(source: RuleSource, ideas: Readonly<Record<string, readonly string[]>>): RuleSource {
  const written = (alternatives: readonly string[]): readonly string[] =>
    alternatives.flatMap((alternative) => {
      const idea = ideaIn(alternative);
      return idea === null ? [alternative] : Object.hasOwn(ideas, idea) ? (ideas[idea] ?? []) : [];
    });
  const concept: Concept = {
    ...source.concept,
    all: source.concept.all.map(written),
    not: written(source.concept.not ?? []),
  };
  return { ...source, concept };
}
