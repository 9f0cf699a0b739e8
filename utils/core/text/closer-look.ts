/** The part of a scan that few words need: those with a unit that is more or less than one letter. */
import { foldOf, isVoicingMark } from './fold';

/** A word, or none when it ends where it starts. */
export interface Looked {
  readonly start: number;
  readonly end: number;
  /** It is a character of a script without spaces. */
  readonly unspaced: boolean;
  /** Offset to go on from. */
  readonly behind: number;
}

/** What may follow an apostrophe within an English word. */
const ENDING = /^(?:[tsdm]|ll|re|ve)(?![\p{L}\p{N}])/iu;

/** Reads a word that began at `start` to its end, from `at` on. */
export function closeLook(text: string, start: number, at: number, to: number): Looked {
  let [end, behind] = [at, at];
  while (behind < to) {
    // Half a pair at the end of the range is nothing.
    const codePoint = (behind + 1 < to ? text.codePointAt(behind) : text.charCodeAt(behind)) ?? 0;
    const { kind } = foldOf(codePoint);
    if (kind === 'unspaced') {
      if (end === start) return unspacedWord(text, behind, to);
      break;
    }
    const inside = kind === 'apostrophe' ? isEnding(text, behind, to) : kind !== 'gap';
    behind += codePoint > 0xffff ? 2 : 1;
    if (!inside || (end === start && kind !== 'letters')) break;
    if (kind !== 'skip') end = behind;
  }
  return { start, end, unspaced: false, behind };
}

/** Reads one character of a script without spaces, with the voicing mark behind it. */
export function unspacedWord(text: string, start: number, to: number): Looked {
  const unit = text.charCodeAt(start);
  const voiced = start + 1 < to && isVoicingMark(text.charCodeAt(start + 1));
  const end = start + (voiced || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 1);
  return { start, end, unspaced: true, behind: end };
}

/** Whether an apostrophe belongs to the word it ends. */
function isEnding(text: string, at: number, to: number): boolean {
  return ENDING.test(text.slice(at + 1, Math.min(at + 4, to)));
}
