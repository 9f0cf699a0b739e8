import { monthOf } from './lexicon';

/** A sentence is looked for so far to either side. */
const REACH = 260;
/** A line shorter than this was ended on purpose; a longer one may only have been wrapped. */
const WRAPPED_LINE = 45;
const BULLET = /^[ \t]*(?:[-*\u2022\u2013\u00b7]|\d{1,2}[.)])\s/u;
/** Short words whose full stop ends no sentence. */
const SHORT = new Set([
  'm',
  'a',
  'p',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'nr',
  'sr',
  'sra',
  'ud',
  'uds',
  'approx',
  'tel',
  'bzw',
  'ca',
  'ggf',
]);

/** The offsets [from, to) of the sentence around a place: to the nearest full stop, blank line or bullet, linear in {@link REACH}. */
export function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > 0 && start - from < REACH && !endsAt(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !endsAt(text, to)) to += 1;
  return [from, to];
}

/** Whether the character at a place ends a sentence. */
function endsAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return isBreak(text, at);
  if ('!?\u3002'.includes(character)) return true;
  if (character !== '.') return false;
  const next = text.charAt(at + 1);
  if (next !== '' && next.trim() !== '') return false;
  const word = /[\p{L}\d]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\d{1,2}$/u.test(word)) return monthOf(followingWord(text, at)) === null;
  return !SHORT.has(word.toLowerCase()) && monthOf(word.toLowerCase())?.shortIn === undefined
    ? true
    : isFullMonth(word);
}

function isFullMonth(word: string): boolean {
  const found = monthOf(word.toLowerCase());
  return found !== null && found.shortIn === null;
}

function followingWord(text: string, at: number): string {
  return /^\s*(\p{L}{1,12})/u.exec(text.slice(at + 1, at + 20))?.[1]?.toLowerCase() ?? '';
}

/** A line break that was meant: a blank line, a short line, or a list. */
function isBreak(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (at - lineStart < WRAPPED_LINE) return true;
  return BULLET.test(text.slice(at + 1, at + 8)) || text.charAt(at + 1) === '\n';
}
