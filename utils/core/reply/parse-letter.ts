/**
 * Letters are plain text with blanks `{name}` and conditional pieces: `[name> text]` stands only if the
 * blank is filled, `[!name> text]` only if it is not. Pieces do not nest and end on their own line.
 * Everything after the `>` counts, a leading space too. The syntax follows the templates of
 * datenanfragen.de (`[flag>…]`), https://github.com/datenanfragen/data.
 *
 * Two kinds of names are told by their first character: `#return-scan` is the evidence that goes with the letter and answers
 * this item of a checklist, and prints as its numbers ("E3"); `@gb` is a place, filled where the driver is there or
 * somewhere in it. A place decides about a piece and is never printed. A line that begins with `#. ` is numbered
 * when the letter is filled (`fill.ts`); one that begins with `~` stands only while the letter has room for it. A `~` alone, or
 * before a space ("~ Kim"), is text as somebody wrote it.
 */
export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: string }
  | {
      readonly kind: 'piece';
      readonly id: string;
      readonly when: 'filled' | 'empty';
      readonly parts: readonly InnerPart[];
    };
export type InnerPart = Exclude<LetterPart, { kind: 'piece' }>;

export interface LetterProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: 'stray-brace' | 'unclosed-piece' | 'nested-piece';
  /** The characters in question. */
  readonly near: string;
}

export interface ParsedLetter {
  readonly lines: readonly (readonly LetterPart[])[];
  /** For each line, whether it stands only while there is room. */
  readonly ifRoom: readonly boolean[];
  /** Empty for a well-formed letter. What is malformed is kept as the text it is. */
  readonly problems: readonly LetterProblem[];
}

const NAME = '#?[A-Za-z][A-Za-z0-9-]*';
const CONDITION = '[#@]?[A-Za-z][A-Za-z0-9-]*';
const PIECE = new RegExp(`\\[(!?)(${CONDITION})>([^\\[\\]]*)\\]`, 'g');
const BLANK = new RegExp(`\\{(${NAME})\\}`, 'g');
const PIECE_START = new RegExp(`\\[!?${CONDITION}>`);

/** First character of a name that stands for evidence by its checklist item, and of one that stands for a place. */
export const EVIDENCE_MARK = '#';
export const PLACE_MARK = '@';
/** What a line begins with that is numbered. */
export const ITEM_START = '#. ';
/** What a line begins with that stands only while there is room. */
const ROOM_MARK = /^~(?=\S)/;

/** Reads a letter. Never fails: see {@link ParsedLetter.problems}. */
export function parseLetter(letter: string): ParsedLetter {
  const problems: LetterProblem[] = [];
  const ifRoom: boolean[] = [];
  const lines = letter.split(/\r\n|\r|\n/).map((line, index) => {
    const unmarked = line.replace(ROOM_MARK, '');
    const parts = partsOf(unmarked);
    ifRoom.push(unmarked !== line);
    problems.push(...problemsOf(parts, index + 1));
    return parts;
  });
  return { lines, ifRoom, problems };
}

function partsOf(line: string): readonly LetterPart[] {
  const parts: LetterPart[] = [];
  let from = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, not, id = '', inner = ''] = match;
    parts.push(...innerParts(line.slice(from, match.index)));
    parts.push({ kind: 'piece', id, when: not === '!' ? 'empty' : 'filled', parts: innerParts(inner) });
    from = match.index + whole.length;
  }
  return [...parts, ...innerParts(line.slice(from))];
}

function innerParts(text: string): readonly InnerPart[] {
  const parts: InnerPart[] = [];
  let from = 0;
  for (const match of text.matchAll(BLANK)) {
    const [whole, id = ''] = match;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'blank', id });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** A piece inside a piece shows as an opening in the text before a found piece, and a stray `]` after it. */
function problemsOf(parts: readonly LetterPart[], line: number): readonly LetterProblem[] {
  const problems: LetterProblem[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'piece') return problems.push(...problemsOf(part.parts, line));
    if (part.kind === 'blank') return;
    const start = PIECE_START.exec(part.text);
    if (start) {
      const followed = parts.slice(index + 1).some((later) => later.kind === 'piece');
      problems.push({ line, problem: followed ? 'nested-piece' : 'unclosed-piece', near: start[0] });
    }
    const brace = /[{}]/.exec(part.text);
    if (brace) problems.push({ line, problem: 'stray-brace', near: part.text.slice(brace.index, brace.index + 12) });
  });
  return problems;
}

/** Blanks a letter prints, in the letter's order, each once. A blank that only decides about a piece is not among them. */
export function blanksOf(letter: string): readonly string[] {
  const ids = parseLetter(letter)
    .lines.flat()
    .flatMap((part) => (part.kind === 'piece' ? part.parts : [part]))
    .flatMap((part) => (part.kind === 'blank' ? [part.id] : []));
  return [...new Set(ids)];
}

/** Blanks that decide about a piece, printed or not, each once. */
export function conditionsOf(letter: string): readonly string[] {
  const ids = parseLetter(letter)
    .lines.flat()
    .flatMap((part) => (part.kind === 'piece' ? [part.id] : []));
  return [...new Set(ids)];
}
