/**
 * A text with everything masked that differs between two copies of one form letter: names, dates, times,
 * numbers, ids and amounts. Two canned answers of the same wording have the same masked text.
 */
import { ownRanges } from './own-text';
import { type Token, tokensWithin } from './tokens';

const NUMBER = '#';
const NAME = '@';
const GREETINGS = new Set([
  'hello',
  'hi',
  'hey',
  'dear',
  'hola',
  'estimado',
  'estimada',
  'buenos',
  'buenas',
  'bonjour',
  'hallo',
  'ciao',
]);
const CLOSINGS = new Set([
  'regards',
  'sincerely',
  'thanks',
  'cheers',
  'thank',
  'yours',
  'saludos',
  'atentamente',
  'gracias',
  'cordialement',
  'gr\u00fc\u00dfen',
]);
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm st nd rd th ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo'
  ).split(' '),
);
const HAS_DIGIT = /\p{N}/u;
/** A closing line, and each name line under it, is short. */
const SHORT_LINE = 5;

/** The masked own text: lower-case words parted by spaces, one sentence per line. */
export function maskText(text: string): string {
  return maskedSentences(text).join('\n');
}

/** The masked sentences of a text's own part, in order; sentences that are nothing but masks are left out. */
export function maskedSentences(text: string): string[] {
  const words = tokensWithin(text, ownRanges(text));
  const lines = lineNumbers(text, words);
  const closing = closingLine(words, lines);
  const sentences: string[][] = [];
  words.forEach((word, index) => {
    const line = lines[index] ?? 0;
    const sentence = (sentences[word.sentence] ??= []);
    if (closing !== null && line > closing) return;
    const masked = maskWord(word, index, words, lines);
    if (masked !== sentence.at(-1) || !isMask(masked)) sentence.push(masked);
  });
  return sentences.filter((sentence) => sentence.some((word) => !isMask(word))).map((sentence) => sentence.join(' '));
}

/**
 * How much of the shorter text's sentences the other one repeats: 0 (nothing) to 1 (every masked sentence).
 * Greetings and other sentences of fewer than three words do not count.
 */
export function sharedShare(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [telling(left), telling(right)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const sentence of small) if (large.has(sentence)) shared += 1;
  return shared / small.size;
}

function telling(sentences: readonly string[]): Set<string> {
  return new Set(sentences.filter((sentence) => sentence.split(' ').length >= 3));
}

function isMask(word: string): boolean {
  return word === NUMBER || word === NAME;
}

function maskWord(word: Token, index: number, words: readonly Token[], lines: readonly number[]): string {
  if (HAS_DIGIT.test(word.norm)) return NUMBER;
  if (CALENDAR.has(word.norm) && hasDigitBeside(words, index)) return NUMBER;
  for (let back = 1; back <= 3; back += 1) {
    const before = words[index - back];
    if (before === undefined || lines[index - back] !== lines[index]) break;
    if (GREETINGS.has(before.norm)) return followsDirectly(words, index, back) ? NAME : word.norm;
  }
  return word.norm;
}

/** "may" is a month only beside a number, "second" never is one. */
function hasDigitBeside(words: readonly Token[], index: number): boolean {
  for (let step = -3; step <= 3; step += 1) {
    const other = words[index + step];
    if (other !== undefined && step !== 0 && HAS_DIGIT.test(other.norm)) return true;
  }
  return words[index]?.norm.endsWith('day') ?? false;
}

/** Only the words right after a greeting are a name; "Hello, as we wrote" goes on with a comma and is none. */
function followsDirectly(words: readonly Token[], index: number, back: number): boolean {
  for (let at = index - back; at < index; at += 1) {
    const here = words[at];
    const next = words[at + 1];
    if (here === undefined || next === undefined || next.start - here.end !== 1) return false;
  }
  return true;
}

/** For each word the number of its line. */
function lineNumbers(text: string, words: readonly Token[]): number[] {
  let line = 0;
  let at = 0;
  return words.map((word) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < word.start; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  });
}

/** The last short line that begins a closing ("Best regards,"); the name stands below it. */
function closingLine(words: readonly Token[], lines: readonly number[]): number | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || words.length - index > 4 * SHORT_LINE) return null;
    if (!CLOSINGS.has(word.norm)) continue;
    const line = lines[index] ?? 0;
    if (lines.filter((other) => other === line).length <= SHORT_LINE) return line;
  }
  return null;
}
