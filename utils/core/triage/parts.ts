/** A part is an alternative as a rule writes it, words or an idea: what there is to look for when a rule names it. */
import type { LanguageWords } from '../knowledge';
import { listRuns, listVocabulary } from './idea-runs';
import { type PatternList, listPattern } from './pattern-list';
import { ideaIn } from './rule-sources';

export interface Part {
  /** Ids of the patterns that are listed for it. */
  readonly patterns: readonly number[];
  /** About how often it occurs in any text, beside others. */
  readonly frequency: number;
}

/** Words that rules are compiled with. */
export type Spoken = Pick<LanguageWords, 'ideas' | 'packed'>;

/** A function that lists an alternative, with the words a language has for it; there may be none. */
export function partLister(spoken: Spoken, list: PatternList): (alternative: string) => Part {
  const { ideas, packed } = spoken;
  const ids = packed === undefined ? [] : listVocabulary(list, packed);
  return (alternative) => {
    const idea = ideaIn(alternative);
    if (idea === null) return partOf([alternative], list);
    if (packed === undefined) return partOf(Object.hasOwn(ideas, idea) ? (ideas[idea] ?? []) : [], list);
    const patterns: number[] = [];
    let frequency = 0;
    if (Object.hasOwn(packed.runs, idea))
      listRuns(list, packed.runs[idea] ?? '', ids, (pattern, last, words) => {
        patterns.push(pattern);
        frequency += frequencyOf(words, packed.vocabulary[last] ?? '');
      });
    return { patterns, frequency };
  };
}

function partOf(words: readonly string[], list: PatternList): Part {
  return {
    patterns: words.map((word) => listPattern(list, word)).filter((id) => id !== null),
    frequency: words.reduce((sum, word) => sum + frequencyOf(word.includes(' ') ? 2 : 1, word), 0),
  };
}

/** Short words occur often, runs of words seldom. */
function frequencyOf(words: number, last: string): number {
  if (words > 1) return 0.2;
  return last.length <= 4 ? 20 : 1;
}
