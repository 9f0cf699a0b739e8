/** Turns the knowledge files into one {@link Matcher}, once per knowledge. */
import type { ByLanguage, Concept, Knowledge, Phrase } from '../knowledge';
import { type Matcher, type RuleSource, compileConcepts } from './concepts';
import { CROSSING_WIDTH } from './windows';

/** Compiling costs more than judging a message, and the knowledge never changes while it is loaded. */
const compiled = new WeakMap<Knowledge, Matcher>();

/** The matcher for some knowledge: all categories, tiers and signals in all languages. */
export function matcherFor(knowledge: Knowledge): Matcher {
  const known = compiled.get(knowledge);
  if (known !== undefined) return known;
  const matcher = compileConcepts([
    ...knowledge.categories.flatMap((category) => [
      ...fromPhrases(category.id, category.phrases),
      ...fromConcepts('category', category.id, category.concepts),
      ...fromConcepts('exclude', category.id, category.excludes),
    ]),
    ...knowledge.tiers.flatMap((tier) => fromConcepts('tier', tier.id, tier.concepts)),
    ...knowledge.signals.flatMap((signal) => fromConcepts('signal', signal.id, signal.concepts)),
  ]);
  compiled.set(knowledge, matcher);
  return matcher;
}

function fromConcepts(role: RuleSource['role'], of: string, concepts: ByLanguage<readonly Concept[]>): RuleSource[] {
  const kind = role === 'exclude' ? 'excluder' : 'concept';
  return Object.values(concepts)
    .flat()
    .map((concept) => ({ rule: `${of}/${concept.id}`, role, of, kind, concept }));
}

/** Only words a recipient quoted from a mail may be matched as they stand; the rest is for reading. */
function fromPhrases(of: string, phrases: ByLanguage<readonly Phrase[]>): RuleSource[] {
  return Object.values(phrases)
    .flat()
    .filter(
      (phrase) => phrase.how === 'verbatim' && (phrase.medium === 'email' || phrase.medium === 'email-second-hand'),
    )
    .map((phrase) => ({
      rule: `${of}/${phrase.id}`,
      role: 'category',
      of,
      kind: 'phrase',
      grade: phrase.grade,
      concept: {
        id: phrase.id,
        // An asterisk would be read as "any ending".
        all: [[phrase.text.replaceAll('*', ' ')]],
        within: Math.max(CROSSING_WIDTH, phrase.text.length),
        where: phrase.where,
        weight: phrase.weight,
      },
    }));
}
