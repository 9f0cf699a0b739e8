/**
 * What in a driver's own words sounds hurt, angry or afraid, and how the same is said calmly. It is offered, never forced:
 * she may be right to be angry, and it is her letter.
 */
import type { Range } from '../text/own-text';
import { plainWords, type PlainWord } from '../text/plain-words';
import { capitalWords, shoutedCapitals, type CapitalWords } from './capitals';
import { repeatedMarks } from './loud-marks';
import { sharedWords, unquotedRanges, type KnownRows } from './own-said';
import { replacing, type Replacement } from './replacement';
import { TONE_KINDS, type ToneKind, type ToneList } from './tone-list';
import { fits, toneMatches, toneTable, type ToneTable } from './tone-table';

export interface ToneFinding {
  readonly kind: ToneKind;
  /** Id of the rule; `shouting` for what is shouted. */
  readonly rule: string;
  /** The words in question. */
  readonly at: Range;
  /** Null: there is advice, but no words that fit everywhere. */
  readonly instead: Replacement | null;
}

/** A {@link ToneList} made ready. */
export interface ToneChecker extends ToneTable {
  readonly capitals: CapitalWords;
}

/** More would help nobody: the first ones show what is meant. */
export const MOST_FINDINGS = 40;

export function toneChecker(list: ToneList): ToneChecker {
  return { ...toneTable(list), capitals: capitalWords(list) };
}

/**
 * The findings in a text, in its order, none over another. What stands in quotation marks or also in the notice (`known`) is
 * not the driver's. Any text is accepted; time is linear in its length.
 */
export function findTone(checker: ToneChecker, text: string, known: KnownRows = new Map()): readonly ToneFinding[] {
  const ranges = unquotedRanges(text);
  const words = plainWords(text, ranges);
  const shared = sharedWords(words, known);
  const said = toneMatches(checker, words)
    .filter(({ first, last }) => !isShared(shared, first, last))
    .map(({ rule, first, last }): ToneFinding => {
      const at = rangeOf(words, first, last);
      return {
        kind: rule.kind,
        rule: rule.id,
        at,
        instead:
          rule.instead !== null && fits(checker, text, words, { rule, first, last })
            ? replacing(text, at, rule.instead)
            : null,
      };
    });
  const ownWords = words.filter((_word, index) => shared[index] !== true);
  const loud = shoutedCapitals(text, ownWords, checker.capitals);
  const shouted = joined(text, loud, repeatedMarks(text, ranges)).map((instead): ToneFinding => ({
    kind: 'shouting',
    rule: 'shouting',
    at: instead.at,
    instead,
  }));
  return apart(said, shouted).slice(0, MOST_FINDINGS);
}

/** Words and marks that shout together are one finding. */
function joined(text: string, words: readonly Replacement[], marks: readonly Replacement[]): readonly Replacement[] {
  const found: Replacement[] = [];
  for (const one of [...words, ...marks].toSorted((first, second) => first.at[0] - second.at[0])) {
    const before = found.at(-1);
    const gap = before === undefined ? '' : text.slice(before.at[1], one.at[0]);
    if (before === undefined || gap.trim() !== '') found.push(one);
    else found[found.length - 1] = { at: [before.at[0], one.at[1]], by: before.by + gap + one.by };
  }
  return found;
}

function rangeOf(words: readonly PlainWord[], first: number, last: number): Range {
  return [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
}

function isShared(shared: readonly boolean[], first: number, last: number): boolean {
  for (let word = first; word < last; word += 1) if (shared[word] !== true) return false;
  return true;
}

/** Of findings that lie over each other the first one and longest, what is shouted only where nothing else is; in order. */
function apart(said: readonly ToneFinding[], shouted: readonly ToneFinding[]): readonly ToneFinding[] {
  const inOrder = said.toSorted(
    (one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one) || rank(one) - rank(other),
  );
  const kept: ToneFinding[] = [];
  for (const finding of inOrder) if (startOf(finding) >= endOf(kept.at(-1))) kept.push(finding);
  let next = 0;
  const alone = shouted.filter((finding) => {
    while (endOf(kept[next]) <= startOf(finding) && next < kept.length) next += 1;
    return startOf(kept[next]) >= endOf(finding);
  });
  return [...kept, ...alone].toSorted((one, other) => startOf(one) - startOf(other));
}

function rank({ kind }: ToneFinding): number {
  return TONE_KINDS.indexOf(kind);
}

/** Where there is none, it starts behind everything and ends before it. */
function startOf(finding: ToneFinding | undefined): number {
  return finding?.at[0] ?? Number.POSITIVE_INFINITY;
}

function endOf(finding: ToneFinding | undefined): number {
  return finding?.at[1] ?? 0;
}
