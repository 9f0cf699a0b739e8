/** What is wrong with a letter somebody wrote or changed by hand: said with its place, so that it can be put right. */
import { slips } from '../search/distance';
import type { Range } from '../text/own-text';
import { LETTER_BLANKS, LETTER_FLAGS, RECORD_BLANKS } from './blanks';
import { EVIDENCE_MARK, parseLetter, PLACE_MARK, type LetterPart, type LetterProblem } from './parse-letter';

export interface LetterMistake {
  readonly kind:
    | LetterProblem['problem']
    | 'unknown-blank'
    | 'unknown-evidence'
    | 'unknown-place'
    /** Nobody is asked for it: outside of a piece it would leave a gap. */
    | 'only-record';
  /** Counted from 1. */
  readonly line: number;
  /** The characters in question, as they stand there. */
  readonly near: string;
  /** Where they stand in the letter, as two positions. */
  readonly at: Range;
  /** What was meant in place of `near`, as far as a name is near. */
  readonly instead: string | null;
}

/** Names beside the blanks that letters may use. */
export interface LetterNames {
  /** Checklist items, without the mark. */
  readonly items: readonly string[];
  /** Ids of places. */
  readonly places: readonly string[];
}

/** More are not told: the first ones explain the others. */
const MOST_TOLD = 20;
/** As many slips of the keyboard still name what was meant. */
const MOST_SLIPS = 3;
const BLANKS = Object.keys(LETTER_BLANKS);

/** The mistakes of a letter whose lines end with `\n`, in its order; none for a letter that can be used. */
export function letterMistakes(letter: string, names: LetterNames): readonly LetterMistake[] {
  const { lines, ifRoom, problems } = parseLetter(letter);
  const texts = letter.split('\n');
  const found: Found[] = lines.flatMap((parts, index) => {
    const line = index + 1;
    const malformed = problems.filter((one) => one.line === line).map(({ problem, near }) => ({ kind: problem, near }));
    return [...malformed, ...namedIn(parts, names)].map((one) => ({ ...one, line }));
  });
  const starts = startsOf(texts);
  return distinct(found)
    .map((one) => {
      const { line, near } = one;
      const inLine = placeIn(texts[line - 1] ?? '', near, ifRoom[line - 1] ?? false);
      return { ...one, from: (starts[line - 1] ?? 0) + inLine };
    })
    .toSorted((one, other) => one.from - other.from)
    .slice(0, MOST_TOLD)
    .map(({ kind, near, line, from, name }) => {
      const meant = name === undefined ? null : nearest(name, names);
      const instead = meant === null || name === undefined ? null : near.replace(name, () => meant);
      return { kind, line, near, at: [from, from + near.length], instead };
    });
}

interface Named {
  readonly kind: LetterMistake['kind'];
  readonly near: string;
  /** What is not known. */
  readonly name?: string;
}
type Found = Named & { readonly line: number };

function namedIn(parts: readonly LetterPart[], names: LetterNames): readonly Named[] {
  return parts.flatMap((part): readonly Named[] => {
    if (part.kind === 'text') return [];
    if (part.kind === 'blank')
      return isOnlyRecord(part.id) && isKnown(part.id, names) ? [onlyRecord(part.id)] : printed(part.id, names);
    const opening = `[${part.when === 'empty' ? '!' : ''}${part.id}>`;
    const deciding = isKnown(part.id, names) || isFlag(part.id) ? [] : [unknown(part.id, opening)];
    return [...deciding, ...part.parts.flatMap((inner) => (inner.kind === 'blank' ? printed(inner.id, names) : []))];
  });
}

function printed(id: string, names: LetterNames): readonly Named[] {
  return isKnown(id, names) ? [] : [unknown(id, `{${id}}`)];
}

function onlyRecord(id: string): Named {
  return { kind: 'only-record', near: `{${id}}` };
}

function isOnlyRecord(id: string): boolean {
  return id.startsWith(EVIDENCE_MARK) || RECORD_BLANKS.includes(id);
}

function isFlag(id: string): boolean {
  return LETTER_FLAGS.some((flag) => flag === id);
}

function isKnown(id: string, { items, places }: LetterNames): boolean {
  if (id.startsWith(EVIDENCE_MARK)) return items.includes(id.slice(1));
  if (id.startsWith(PLACE_MARK)) return places.includes(id.slice(1));
  return BLANKS.includes(id);
}

function unknown(name: string, near: string): Named {
  const kind = name.startsWith(EVIDENCE_MARK)
    ? 'unknown-evidence'
    : name.startsWith(PLACE_MARK)
      ? 'unknown-place'
      : 'unknown-blank';
  return { kind, near, name };
}

function nearest(name: string, { items, places }: LetterNames): string | null {
  const mark = [EVIDENCE_MARK, PLACE_MARK].find((one) => name.startsWith(one)) ?? '';
  const known = mark === EVIDENCE_MARK ? items : mark === PLACE_MARK ? places : BLANKS;
  const wanted = name.slice(mark.length).toLowerCase();
  const most = Math.min(MOST_SLIPS, wanted.length >> 1);
  const ranked = known
    .map((id) => ({ id, far: slips(wanted, id.toLowerCase(), most, false) }))
    .filter(({ far }) => far <= most)
    .toSorted((one, other) => one.far - other.far);
  return ranked[0] ? mark + ranked[0].id : null;
}

/** Where each line begins. */
function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The mark of a line that needs room is not part of what was read. */
function placeIn(line: string, near: string, isMarked: boolean): number {
  return Math.max(0, line.indexOf(near, isMarked ? 1 : 0));
}

function distinct(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ line, near, kind }) => {
    const key = `${line} ${kind} ${near}`;
    return !seen.has(key) && seen.add(key);
  });
}
