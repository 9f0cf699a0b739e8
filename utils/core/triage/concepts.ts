/**
 * The matching engine for the phrases and concepts of the knowledge files in one language: compiled once, then
 * run over the words of a message in one pass for all rules.
 */
import type { Passage } from '../text/passage';
import { endOf, startOf } from '../text/words';
import { type Packed, packed, turned } from './packed';
import { type Spoken, partLister } from './parts';
import { type PatternList, noPatterns } from './pattern-list';
import { type PatternTable, patternTable } from './pattern-table';
import { IDEA, type RuleSource } from './rule-sources';
import { type Sightings, lookFor, noSightings, spotsOf } from './sightings';
import { areNear, findWindow } from './windows';

interface CompiledRule {
  readonly source: RuleSource;
  /** The parts of each group: alternatives as the rule writes them, words or ideas. */
  readonly groups: readonly (readonly number[])[];
  /** The parts that must not stand there. */
  readonly not: readonly number[];
}

/** Rules ready to match. Only its rooms change after {@link compileConcepts}: they are used again for each passage. */
export interface Matcher {
  readonly patterns: PatternTable;
  /** By pattern: the parts that have it, see {@link CompiledRule}. */
  readonly partsWith: Packed;
  readonly rules: readonly CompiledRule[];
  /** The ideas among the parts: all that have words in the language, whether a rule names them or not. */
  readonly ideas: ReadonlyMap<number, string>;
  /** By part: the rules that are worth a look when it occurs, for it belongs to their rarest group. */
  readonly rulesWith: Packed;
  readonly rooms: { readonly sightings: Sightings; readonly looked: Uint8Array };
}

/** A rule that matched, with the words that did. */
export interface Hit {
  readonly source: RuleSource;
  readonly place: 'subject' | 'text';
  /** Offsets [from, to) in the text the words were taken from. */
  readonly at: readonly [number, number];
}

/**
 * @param spoken the words that `@idea` stands for, by idea; it stands for none where there are none.
 * @param list patterns and words that are listed already, and stay so: for those who look for more than rules.
 */
export function compileConcepts(
  sources: readonly RuleSource[],
  spoken: Spoken = { ideas: {} },
  list: PatternList = noPatterns(),
): Matcher {
  const patternsOf: (readonly number[])[] = [];
  const frequencies: number[] = [];
  const numbers = new Map<string, number>();
  const listPart = partLister(spoken, list);
  const partOf = (alternative: string): number => {
    const known = numbers.get(alternative);
    if (known !== undefined) return known;
    const { patterns, frequency } = listPart(alternative);
    const part = patternsOf.push(patterns) - 1;
    frequencies.push(frequency);
    numbers.set(alternative, part);
    return part;
  };
  const rules = sources.map((source) => ({
    source,
    groups: source.concept.all.map((group) => group.map(partOf)),
    not: (source.concept.not ?? []).map(partOf),
  }));
  const named = new Map(Object.keys(spoken.ideas).map((idea) => [partOf(`${IDEA}${idea}`), idea]));
  const patterns = patternTable(list);
  return {
    patterns,
    partsWith: turned(packed(patternsOf), patterns.size),
    rules,
    ideas: named,
    rulesWith: turned(packed(rules.map(({ groups }) => rarest(groups, frequencies))), patternsOf.length),
    rooms: { sightings: noSightings(patternsOf.length), looked: new Uint8Array(rules.length) },
  };
}

/** The group that likely occurs least. */
function rarest(groups: readonly (readonly number[])[], frequencies: readonly number[]): readonly number[] {
  const frequencyIn = (group: readonly number[]): number =>
    group.reduce((sum, part) => sum + (frequencies[part] ?? 0), 0);
  return groups.reduce((best, group) => (frequencyIn(group) < frequencyIn(best) ? group : best), groups[0] ?? []);
}

/** At most one hit per rule, its first, in the order of the rules. Offsets are those of the passage's text. */
export function matchConcepts(matcher: Matcher, passage: Passage, place: 'subject' | 'text'): Hit[] {
  const { sightings } = matcher.rooms;
  lookFor(matcher.patterns, matcher.partsWith, passage.words, sightings);
  const hits: Hit[] = [];
  for (const index of worthALook(matcher, passage, place)) {
    const rule = matcher.rules[index];
    if (rule === undefined) continue;
    const window = findWindow(
      rule.groups.map((group) => spotsOf(group, sightings)),
      spotsOf(rule.not, sightings),
      sightings.found,
      passage,
      rule.source.concept,
    );
    if (window === null) continue;
    const at = [startOf(passage.words, window.first), endOf(passage.words, window.last)] as const;
    hits.push({ source: rule.source, place, at });
  }
  return hits;
}

/** The rules of which every group occurs, near the one that occurs least; in order. */
function worthALook({ rules, rulesWith, rooms }: Matcher, passage: Passage, place: 'subject' | 'text'): number[] {
  const { sightings, looked } = rooms;
  const worth: number[] = [];
  looked.fill(0);
  for (const part of sightings.parts) {
    const end = rulesWith.starts[part + 1] ?? 0;
    for (let item = rulesWith.starts[part] ?? 0; item < end; item += 1) {
      const index = rulesWith.items[item] ?? 0;
      const rule = rules[index];
      if (looked[index] === 1 || rule === undefined) continue;
      looked[index] = 1;
      const { where, within } = rule.source.concept;
      if (where !== undefined && where !== place) continue;
      if (areNear(rule.groups, sightings.spots, sightings.found, passage, within)) worth.push(index);
    }
  }
  return worth.sort((left, right) => left - right);
}
