/** The rules of the knowledge files as one language has them. */
import type { Concept, Concepts, TriageKnowledge, LanguageWords, Phrase } from '../knowledge';
import type { Reason } from '../types';
import { CROSSING_WIDTH } from './windows';

/** A concept or phrase with the reason it stands for. */
export interface RuleSource {
  /** `<category or list>/<id>`, as in {@link Reason}. */
  readonly rule: string;
  /** What a match speaks for: `of` is the id of the category or signal. */
  readonly role: 'category' | 'exclude' | 'signal';
  readonly of: string;
  readonly kind: Reason['kind'];
  readonly grade?: Reason['grade'];
  readonly concept: Concept;
}

/** Key of the concepts that hold in every language. */
const ANY = 'any';

/** What an alternative that names an idea begins with. */
export const IDEA = '@';

/** The idea an alternative names, or null for words. */
export function ideaIn(alternative: string): string | null {
  return alternative.startsWith(IDEA) ? alternative.slice(IDEA.length) : null;
}

/** The languages some rule or words file is written in, sorted. */
export function languagesOf(knowledge: TriageKnowledge): string[] {
  const named = [...knowledge.categories, ...knowledge.signals].flatMap(({ concepts }) => Object.keys(concepts ?? {}));
  const excluding = knowledge.categories.flatMap(({ excludes }) => Object.keys(excludes ?? {}));
  const languages = new Set([...Object.keys(knowledge.words), ...named, ...excluding]);
  languages.delete(ANY);
  return [...languages].sort();
}

/**
 * All rules that apply to text in one language: the phrases of every language, for they are few and quoted,
 * and the concepts of this language and of `any`. A concept whose ideas leave a group without a word is left
 * out. The order is that of the knowledge, the same for every language.
 */
export function ruleSources(knowledge: TriageKnowledge, language: string): RuleSource[] {
  const spoken = knowledge.words[language];
  const of = (role: RuleSource['role'], id: string, concepts: Concepts = {}): RuleSource[] =>
    [...(concepts[ANY] ?? []), ...(concepts[language] ?? [])].flatMap((concept) =>
      fromConcept(role, id, concept, spoken),
    );
  return [
    ...knowledge.categories.flatMap(({ id, phrases, concepts, excludes }) => [
      ...Object.values(phrases).flatMap((all) => fromPhrases(id, all)),
      ...of('category', id, concepts),
      ...of('exclude', id, excludes),
    ]),
    ...knowledge.signals.flatMap(({ id, concepts }) => of('signal', id, concepts)),
  ];
}

function fromConcept(
  role: RuleSource['role'],
  of: string,
  concept: Concept,
  spoken: LanguageWords | undefined,
): RuleSource[] {
  if (!concept.all.every((group) => group.some((alternative) => isSaid(alternative, spoken)))) return [];
  return [{ rule: `${of}/${concept.id}`, role, of, kind: role === 'exclude' ? 'excluder' : 'concept', concept }];
}

function isSaid(alternative: string, spoken: LanguageWords | undefined): boolean {
  const idea = ideaIn(alternative);
  return idea === null || (spoken !== undefined && Object.hasOwn(spoken.ideas, idea));
}

/** Only words a recipient quoted from a mail may be matched as they stand; the rest is for reading. */
function fromPhrases(of: string, phrases: readonly Phrase[]): RuleSource[] {
  return phrases
    .filter(({ how, medium }) => how === 'verbatim' && (medium === 'email' || medium === 'email-second-hand'))
    .map(({ id, text, grade, where, weight }) => ({
      rule: `${of}/${id}`,
      role: 'category',
      of,
      kind: 'phrase',
      grade,
      // An asterisk would be read as "any ending".
      concept: { id, all: [[text.replaceAll('*', ' ')]], within: Math.max(CROSSING_WIDTH, text.length), where, weight },
    }));
}
