/** Where one sentence ends and the next begins, told from what stands between two words. */
import { foldOf } from './fold';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st no nr vs sr sra ud approx ave ca bzw inkl usw ggf evtl art sig dott env'.split(' '),
);
/** How the months begin in German, where a date has a full stop behind its day. */
const GERMAN_MONTHS = new Set('jan feb m\u00e4r mae apr mai jun jul aug sep okt nov dez'.split(' '));
/** Longer words are no short forms, however many full stops stand behind them. */
const LONGEST_SHORT_FORM = 6;
const ENDS = '.!?\u2026\u061f';
const WIDE_ENDS = '\u3002\uff01\uff1f';
/** May stand between the end of a sentence and the space behind it. */
const AFTER_END = '"\')]\u201d\u2019\u00bb*';
const BULLETS = '-*\u2022\u2013\u00b7>';
const SPACES = ' \t\r\u00a0';
/** A line shorter than this was ended on purpose; a longer one may only have been wrapped. */
const WRAPPED_LINE = 50;
/** Nearly all characters from here on are as wide as two letters, and none before. */
const FIRST_WIDE = 0x2e80;

/**
 * Whether the gap [from, to) between two words ends a sentence. `before` is where the word in front of it
 * begins. Linear in the length of the gap and of the line it stands in.
 */
export function endsSentence(text: string, before: number, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
  let ended = false;
  let lineBroken = false;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (WIDE_ENDS.includes(character)) return true;
    if (character === '\n') {
      if (lineBroken || ended || lineIsShort(text, at)) return true;
      lineBroken = true;
    } else if (ENDS.includes(character)) {
      ended = character !== '.' || from - before > LONGEST_SHORT_FORM || !isShortForm(text, before, from, to);
    } else if (lineBroken && BULLETS.includes(character)) {
      return true;
    } else if (SPACES.includes(character)) {
      if (ended) return true;
    } else if (!AFTER_END.includes(character) && !showsNothing(character)) {
      ended = false;
    }
  }
  return false;
}

function isShortForm(text: string, before: number, from: number, to: number): boolean {
  const word = text.slice(before, from);
  return isAbbreviation(word) || isOrdinal(word, text.slice(to, to + 3));
}

/** `a.m.`, initials and a few short forms end with a full stop that ends nothing. */
function isAbbreviation(word: string): boolean {
  return (word.length === 1 && !/\d/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase());
}

/** A day before its month, as in "4. Mai". */
function isOrdinal(word: string, next: string): boolean {
  return /^\d{1,2}$/u.test(word) && GERMAN_MONTHS.has(next.toLowerCase());
}

/** Whether the line that ends at `lineEnd` was too short to be wrapped there; characters of double width count twice. */
function lineIsShort(text: string, lineEnd: number): boolean {
  const start = text.lastIndexOf('\n', lineEnd - 1) + 1;
  let width = lineEnd - start;
  if (width >= WRAPPED_LINE) return false;
  for (let at = start; at < lineEnd; at += 1) if (text.charCodeAt(at) >= FIRST_WIDE) width += 1;
  return width < WRAPPED_LINE;
}

function showsNothing(character: string): boolean {
  return foldOf(character.charCodeAt(0)).kind === 'skip';
}
