/** The line with which mail programs introduce what they quote: "On Tue, Oct 6, 2026 at 3:12 PM Sam <sam@example.com> wrote:". */
import { isEmpty, type Line, wordsOf } from './lines';

export interface Intro {
  /** How many lines it takes: mail programs wrap it over up to three. */
  readonly lines: number;
  /** It is one even where what follows is not marked as quoted. */
  readonly certain: boolean;
}

const MOST_LINES = 3;
const LONGEST = 300;

const ADDRESS = /[<([] ?(?:mailto:)?[^\s<>()[\]@]{1,100}@[^\s<>()[\]@]{1,100}[>)\]]/u;
const CLOCK = /\d{1,2} ?[:.h\u6642] ?\d{2}/u;
const DAY = /\d{4}|\d{1,2}[./-]\d{1,2}/u;
/** What may stand between the address and the colon: "wrote", "schrieb am Mo., 5. Okt. 2026 um 15:12 Uhr". */
const MOST_BEHIND_ADDRESS = 60;

/** Introductions without an address, by language: with the writer's name last but the verb, or last. */
const NAME_THEN_VERB =
  /^(?:on|at|el|a las|le|il|in data|em|no dia|a|\u00e0s)\b(.{4,250})\b(?:wrote|escribi\u00f3|a \u00e9crit|ha scritto|escreveu)\s?:$/iu;
const VERB_THEN_NAME = /^am\b.{4,250}\bschrieb\b(.{1,200}):$/iu;
const JAPANESE =
  /^\d{4}[\u5e74/-].{4,200}(?:\u306e\u30e1\u30fc\u30eb|\u3055\u3093\u306f\u66f8\u304d\u307e\u3057\u305f|wrote)\s?[:\uff1a]$/u;
/** "Sam Rivers wrote on 05.10.2026 15:12:" and, with an address, "Sam <sam@example.com> wrote:". */
const NAME_FIRST =
  /^(.{2,200})\b(?:wrote|writes|escribi\u00f3|a \u00e9crit|schrieb|schreibt|ha scritto|escreveu)\b(.{0,80}):$/u;
const STARTS = /^(?:on|at|el|le|am|il|em|a|\u00e0s)\s/iu;
/** What the last word of a name has, or of a time: unlike "the customer" and "write to us". */
const OF_A_NAME = /[\p{Lu}\p{Lo}\p{N}"'\u2019\u201d(<[@]|^schrieb$/u;
const NAME_AT_START = /^\s*["'\u201e(<]?\p{Lu}/u;

/** Whether an introduction ends with the line at `index`; null when none does. */
export function introEndingAt(text: string, lines: readonly Line[], index: number): Intro | null {
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = lines[index - count + 1];
    if (line === undefined || isEmpty(line) || line.to - line.from > LONGEST) break;
    joined = joined === '' ? wordsOf(text, line) : `${wordsOf(text, line)} ${joined}`;
    const certain = dated(joined);
    if (certain !== null) return { lines: withStart(text, lines, index, count), certain };
  }
  const line = lines[index];
  return line !== undefined && isUndated(wordsOf(text, line)) ? { lines: 1, certain: true } : null;
}

/**
 * Null: no introduction that tells when. Else whether it is a certain one: "On Oct 6, 2026 at 3:12 PM the customer
 * wrote:" may be a notice's own words.
 */
function dated(line: string): boolean | null {
  if (!CLOCK.test(line) || !DAY.test(line)) return null;
  if (JAPANESE.test(line)) return true;
  const address = ADDRESS.exec(line);
  const before = line.slice(0, address?.index ?? 0);
  const isLast = address !== null && line.length - before.length - address[0].length <= MOST_BEHIND_ADDRESS;
  if (isLast && CLOCK.test(before) && DAY.test(before)) return endsLikeName(before);
  const verbLast = NAME_THEN_VERB.exec(line)?.[1] ?? NAME_FIRST.exec(line)?.[1];
  const nameLast = VERB_THEN_NAME.exec(line)?.[1];
  if (nameLast !== undefined) return NAME_AT_START.test(nameLast);
  return verbLast === undefined ? null : endsLikeName(verbLast);
}

function endsLikeName(words: string): boolean {
  return OF_A_NAME.test(words.trimEnd().split(/\s/u).at(-1) ?? '');
}

function isUndated(line: string): boolean {
  const named = NAME_FIRST.exec(line);
  return named !== null && ADDRESS.test(named[1] ?? '') && line.length <= LONGEST;
}

/** The line above belongs to it when it begins like an introduction: "On Tue, Oct 6," wrapped early. */
function withStart(text: string, lines: readonly Line[], index: number, count: number): number {
  const above = lines[index - count];
  if (count === MOST_LINES || above === undefined) return count;
  const first = lines[index - count + 1];
  if (first !== undefined && STARTS.test(wordsOf(text, first))) return count;
  const words = wordsOf(text, above);
  return words.length < 80 && STARTS.test(words) && /\d/u.test(words) && !/[.!?:]$/u.test(words) ? count + 1 : count;
}
