/**
 * The matching engine for the phrases and concepts of the knowledge files: compiled once, then run over
 * the words of a message in one pass for all rules and languages together.
 */
import type { Concept } from '../knowledge';
import type { Reason } from '../types';
import type { Token } from '../text/tokens';
import { type Occurrence, type PatternIndex, addPattern, emptyIndex, findPatterns } from './patterns';
import { findWindow } from './windows';

/** A concept or phrase with the reason it stands for. */
export interface RuleSource {
  /** `<category or list>/<id>`, as in {@link Reason}. */
  readonly rule: string;
  /** What a match speaks for: `of` is the id of the category, tier or signal. */
  readonly role: 'category' | 'exclude' | 'tier' | 'signal';
  readonly of: string;
  readonly kind: Reason['kind'];
  readonly grade?: Reason['grade'];
  readonly concept: Concept;
}

interface CompiledRule {
  readonly source: RuleSource;
  /** Place in the list that was compiled. */
  readonly order: number;
  readonly groups: readonly (readonly number[])[];
  readonly not: readonly number[];
}

/** Rules ready to match. Never changed after {@link compileConcepts}. */
export interface Matcher {
  readonly index: PatternIndex;
  /** By alternative id: the rules whose first group has it. Only these can match once it was found. */
  readonly byFirstGroup: ReadonlyMap<number, readonly CompiledRule[]>;
}

/** A rule that matched, with the words that did. */
export interface Hit {
  readonly source: RuleSource;
  readonly place: 'subject' | 'text';
  /** Offsets [from, to) in the text the words were taken from. */
  readonly at: readonly [number, number];
}

export function compileConcepts(sources: readonly RuleSource[]): Matcher {
  const index = emptyIndex();
  const ids = (alternatives: readonly string[]): number[] =>
    alternatives.map((alternative) => addPattern(index, alternative)).filter((id) => id !== null);
  const byFirstGroup = new Map<number, CompiledRule[]>();
  sources.forEach((source, order) => {
    const groups = source.concept.all.map(ids);
    const rule = { source, order, groups, not: ids(source.concept.not ?? []) };
    for (const id of new Set(groups[0])) {
      const listed = byFirstGroup.get(id);
      if (listed === undefined) byFirstGroup.set(id, [rule]);
      else listed.push(rule);
    }
  });
  return { index, byFirstGroup };
}

/**
 * At most one hit per rule, its first, in the order the rules were compiled in. `words` are those of one
 * place, offsets as in that place's text.
 */
export function matchConcepts(matcher: Matcher, words: readonly Token[], place: 'subject' | 'text'): Hit[] {
  const found = findPatterns(matcher.index, words);
  const candidates = new Set(Array.from(found.keys(), (id) => matcher.byFirstGroup.get(id) ?? []).flat());
  const hits: Hit[] = [];
  for (const { source, groups, not } of [...candidates].sort((left, right) => left.order - right.order)) {
    const { where } = source.concept;
    if ((where !== undefined && where !== place) || !groups.every((group) => group.some((id) => found.has(id))))
      continue;
    const window = findWindow(
      groups.map((group) => occurrences(found, group)),
      occurrences(found, not),
      words,
      { within: source.concept.within, ordered: source.concept.ordered ?? false },
    );
    const at = window === null ? null : offsets(words, window);
    if (at !== null) hits.push({ source, place, at });
  }
  return hits;
}

function occurrences(found: ReadonlyMap<number, readonly Occurrence[]>, ids: readonly number[]): readonly Occurrence[] {
  const lists = ids.map((id) => found.get(id)).filter((list) => list !== undefined);
  const [only] = lists;
  if (lists.length <= 1) return only ?? [];
  return lists.flat().sort((left, right) => left.first - right.first);
}

function offsets(words: readonly Token[], window: Occurrence): readonly [number, number] | null {
  const [first, last] = [words[window.first], words[window.last]];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
