/** The frame of a letter: whom it greets at its beginning, and how and by whom it is signed at its end. */
import { ADDRESS_ENDINGS, CLOSINGS, GREETINGS } from './mask-words';
import type { Range } from './own-text';
import { normalWord } from './tokens';

/** A stretch of the text that belongs to the frame. */
export interface FramePart {
  readonly part: 'greeting' | 'addressee' | 'closing' | 'signature';
  /** Offsets in the text that was given. */
  readonly at: Range;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines looked at from the beginning, and from the end. */
const HEAD_LINES = 2;
const TAIL_LINES = 7;
/** A line of the frame is short: so many words, or characters where words are not parted by spaces. */
const SHORT_WORDS = 7;
const SHORT_CHARACTERS = 45;
/** Without a closing line at most so many short lines at the end are taken for a signature. */
const BARE_SIGNATURE = 3;
const NAME = /^\p{Lu}[\p{L}\p{M}'\u2019-]*\.?$/u;
const ENDS_SENTENCE = /[.!?\u3002\uff01\uff1f]$/u;
const INITIAL = /(?:^|\s)\p{Lu}\.$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PAUSE = /[,!:\u060c\u3001\uff0c\uff01]/u;

/** The frame of the own text, in the order of the text; linear in its length. A letter without a frame gives none. */
export function frameOf(text: string, own: readonly Range[]): readonly FramePart[] {
  const lines = filledLines(text, own);
  const head = lines.slice(0, HEAD_LINES);
  const greeting = head.map(greetingOf).find((parts) => parts.length > 0) ?? [];
  return [...greeting, ...signOff(lines, firstOfBody(lines, greeting.at(-1)?.at[1] ?? 0))];
}

/** The line in which the letter itself begins, behind the greeting. */
function firstOfBody(lines: readonly Line[], greeted: number): number {
  const found = lines.findIndex(({ start, text }) => countWords(text.slice(Math.max(0, greeted - start))) > 0);
  return found < 0 ? lines.length : found;
}

function filledLines(text: string, own: readonly Range[]): Line[] {
  const lines: Line[] = [];
  for (const [from, to] of own) {
    for (let at = from; at < to;) {
      const found = text.indexOf('\n', at);
      const end = found < 0 || found > to ? to : found;
      const raw = text.slice(at, end);
      const trimmed = raw.trim();
      if (trimmed !== '') lines.push({ start: at + raw.indexOf(trimmed), text: trimmed });
      at = end + 1;
    }
  }
  return lines;
}

/** "Hello Sam," is all greeting; of "Hi Sam, we looked again" only what stands before the pause, or the names. */
function greetingOf({ start, text }: Line): FramePart[] {
  const opening = opensWith(text, GREETINGS);
  if (opening === 0) return isAddress(text) ? [{ part: 'addressee', at: [start, start + text.length] }] : [];
  const rest = text.slice(opening);
  const pause = rest.search(PAUSE);
  const names = pause < 0 || countWords(rest.slice(0, pause)) > SHORT_WORDS ? namesAtStart(rest) : pause;
  const greeting: FramePart = { part: 'greeting', at: [start, start + opening] };
  const named = names + namesAfterPause(rest.slice(names));
  return countWords(rest.slice(0, named)) === 0
    ? [greeting]
    : [greeting, { part: 'addressee', at: [start + opening, start + opening + named] }];
}

function isAddress(text: string): boolean {
  const bare = text.replace(/[\u3001,]$/u, '').trimEnd();
  return bare.length <= SHORT_CHARACTERS && ADDRESS_ENDINGS.some((ending) => bare.endsWith(ending));
}

/** How many characters the names right after a greeting take, where no pause ends them. */
function namesAtStart(rest: string): number {
  const words = rest.trimStart().split(' ', 4);
  const first = words.findIndex((word) => !NAME.test(word));
  const names = words.slice(0, first < 0 ? 3 : first);
  return names.length === 0 ? 0 : rest.length - rest.trimStart().length + names.join(' ').length;
}

/** "Buenos días, Dana:" names after the pause, when nothing else stands in the line. */
function namesAfterPause(rest: string): number {
  const words = rest.split(/[\s,:!\u3001\uff0c\uff01]+/u).filter((word) => word !== '');
  return words.length > 0 && words.length <= 3 && words.every((word) => NAME.test(word)) ? rest.length : 0;
}

/** At least one line of the letter stands above its sign-off. */
function signOff(lines: readonly Line[], body: number): FramePart[] {
  const last = lines.length - 1;
  let bare = lines.length;
  for (let at = last; at >= Math.max(body + 1, lines.length - TAIL_LINES); at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    const closing = closingLength(line);
    if (closing > 0) {
      // "Thanks for your patience." right above "Regards," belongs to it.
      const thanks = at - 1 > body ? closingLength(lines[at - 1]) : 0;
      return thanks > 0 ? closedBy(lines.slice(at - 1), thanks) : closedBy(lines.slice(at), closing);
    }
    if (!isSignature(line.text)) break;
    bare = at;
  }
  const isLetter = bare > body && bare > last - BARE_SIGNATURE && /^[\p{Lu}\p{Lo}]/u.test(lines[bare]?.text ?? '');
  return isLetter ? lines.slice(bare).map(signed) : [];
}

function closingLength(line: Line | undefined): number {
  return line !== undefined && isShort(line.text) ? opensWith(line.text, CLOSINGS) : 0;
}

function closedBy([line, ...below]: readonly Line[], length: number): FramePart[] {
  if (line === undefined) return [];
  const end = line.start + line.text.length;
  // "Thank you for your patience." is all closing, "Regards, Arjun" is signed in the same line.
  const isSentence = ENDS_SENTENCE.test(line.text) || UNSPACED.test(line.text);
  const closing = isSentence ? end : line.start + length;
  const parts: FramePart[] = [{ part: 'closing', at: [line.start, closing] }];
  if (countWords(line.text.slice(closing - line.start)) > 0) parts.push({ part: 'signature', at: [closing, end] });
  return [...parts, ...below.map(signed)];
}

function signed({ start, text }: Line): FramePart {
  return { part: 'signature', at: [start, start + text.length] };
}

function isSignature(text: string): boolean {
  return isShort(text) && (!ENDS_SENTENCE.test(text) || INITIAL.test(text));
}

function isShort(text: string): boolean {
  return text.length <= SHORT_CHARACTERS * (UNSPACED.test(text) ? 1 : 2) && countWords(text) <= SHORT_WORDS;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Length of the phrase a line begins with, 0 for none; "Heya" does not begin with "Hey". */
function opensWith(line: string, phrases: readonly string[]): number {
  const start = normalWord(line.slice(0, SHORT_CHARACTERS));
  const lengths = phrases
    .filter((phrase) => start.startsWith(phrase) && !/^[\p{L}\p{M}\p{N}]/u.test(endOf(start, phrase)))
    .map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
}

/** What follows a phrase; a phrase in a script without spaces may go on at once. */
function endOf(start: string, phrase: string): string {
  return UNSPACED.test(phrase) ? '' : start.slice(phrase.length);
}
