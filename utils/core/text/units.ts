/** What each UTF-16 unit of a text is to a scan. */
import { foldOf } from './fold';

/** Not met yet, see {@link kindOf}. */
export const UNKNOWN = 0;
export const GAP = 1;
/** Needs a closer look: several letters, half a surrogate pair, an apostrophe, a letter of another script, nothing to see. */
export const SPECIAL = 2;
export const UNSPACED = 3;
/** From here on: one of the plain letters and digits, in whatever case and under whatever accent. */
const FIRST_LETTER = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Bits in which every kind has room. */
export const BITS_OF_KIND = 6;

/** By unit; filled as units are met. */
export const kinds = new Uint8Array(0x10000);

/** The kind of a unit met for the first time. */
export function kindOf(unit: number): number {
  const kind = find(unit);
  kinds[unit] = kind;
  return kind;
}

function find(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SPECIAL;
  const folded = foldOf(unit);
  if (folded.kind === 'gap') return GAP;
  if (folded.kind === 'unspaced') return UNSPACED;
  const letter =
    folded.kind === 'letters' && !folded.guise && folded.text.length === 1 ? LETTERS.indexOf(folded.text) : -1;
  return letter < 0 ? SPECIAL : FIRST_LETTER + letter;
}
