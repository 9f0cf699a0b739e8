/** The part of a scan that few words need: those with a unit that is more or less than one letter. */
import { foldOf, foldWord, isVoicingMark } from './fold';
import { type WordTable, step } from './word-table';

/** A word, or none when it ends where it starts. */
export interface Looked {
  readonly start: number;
  readonly end: number;
  /** The set of the table that it is. */
  readonly set: number;
  /** It is a character of a script without spaces. */
  readonly unspaced: boolean;
  /** Offset to go on from. */
  readonly behind: number;
}

/** What may follow an apostrophe within an English word. */
const ENDING = /^(?:[tsdm]|ll|re|ve)(?![\p{L}\p{N}])/iu;
const LATIN = /[a-z]/u;

/**
 * Reads a word that began at `start` to its end, from `at` on.
 * @param row the state its letters have led to so far.
 */
export function closeLook(table: WordTable, text: string, start: number, at: number, to: number, row: number): Looked {
  let [state, end, behind, guise] = [row, at, at, false];
  while (behind < to) {
    // Half a pair at the end of the range is nothing.
    const codePoint = (behind + 1 < to ? text.codePointAt(behind) : text.charCodeAt(behind)) ?? 0;
    const folded = foldOf(codePoint);
    if (folded.kind === 'unspaced') {
      if (end === start) return unspacedWord(table, text, behind, to);
      break;
    }
    const inside = folded.kind === 'apostrophe' ? isEnding(text, behind, to) : folded.kind !== 'gap';
    behind += codePoint > 0xffff ? 2 : 1;
    if (!inside || (end === start && folded.kind !== 'letters')) break;
    if (folded.kind === 'skip') continue;
    end = behind;
    const letters = folded.kind === 'letters' ? folded.text : "'";
    for (let index = 0; index < letters.length; index += 1) state = step(table, state, letters.charCodeAt(index));
    guise ||= folded.kind === 'letters' && folded.guise;
  }
  const set = guise && !hasLatin(text, start, end) ? 0 : (table.next[state] ?? 0);
  return { start, end, set, unspaced: false, behind };
}

/** Reads one character of a script without spaces, with the voicing mark behind it. */
export function unspacedWord(table: WordTable, text: string, start: number, to: number): Looked {
  const unit = text.charCodeAt(start);
  const voiced = start + 1 < to && isVoicingMark(text.charCodeAt(start + 1));
  const end = start + (voiced || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 1);
  const set =
    end - start === 1 ? (table.unspacedOf[unit] ?? 0) : (table.unspaced.get(foldWord(text.slice(start, end))) ?? 0);
  return { start, end, set, unspaced: true, behind: end };
}

/** Whether an apostrophe belongs to the word it ends. */
function isEnding(text: string, at: number, to: number): boolean {
  return ENDING.test(text.slice(at + 1, Math.min(at + 4, to)));
}

/** Letters that look Latin are read so only in a word that has Latin ones; the rest of the world writes words too. */
function hasLatin(text: string, start: number, end: number): boolean {
  for (const character of text.slice(start, end)) {
    const folded = foldOf(character.codePointAt(0) ?? 0);
    if (folded.kind === 'letters' && !folded.guise && LATIN.test(folded.text)) return true;
  }
  return false;
}
