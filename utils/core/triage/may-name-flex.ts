/**
 * The gate ordinary mail is dropped at: whether a text may name Flex, in whatever disguise. It finds what `flexIn`
 * finds. Nearly all mail is told by its few "x" alone, which the engine finds many units at a time.
 */
import { YES, flexBefore, flexIn } from '../mail/flex-word';

const PLAIN = /flex/iu;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** An engine that keeps such texts apart knows without a look that one of Latin letters has none. */
const BEYOND_LATIN = /[^\0-\xff]/u;
/** Letters of Europe, dashes, quotes and signs of money. */
const USUAL = /^[\0-\u02e2\u2010-\u205e\u20a0-\u20bf]*$/u;
/** Units of all characters beyond that may stand for an "x", and the first of the Japanese name. */
const OTHER_X =
  /[\u02e3\u03a7\u03c7\u0425\u0445\u1d61\u1d6a\u1e8a-\u1e8d\u2093\u2168-\u216b\u2178-\u217b\u24cd\u24e7\u30d5\uff38\uff58\uff8c\ud835\ud838]/;
const SPACE = 0x20;
const LAST_PRINTABLE = 0x7e;
const LOWER = 0x20;
const E = 0x65;

/** Takes any text; time is linear in its length. */
export function mayNameFlex(text: string): boolean {
  if (endsAt(text, 'x') || endsAt(text, 'X')) return PLAIN.test(text) || BEYOND_ASCII.test(text);
  if (!BEYOND_LATIN.test(text) || USUAL.test(text)) return false;
  return OTHER_X.test(text) && (flexIn(text, false) & YES) !== 0;
}

/** Whether the word ends at some plain "x" of a text. */
function endsAt(text: string, x: 'x' | 'X'): boolean {
  for (let at = text.indexOf(x); at >= 0; at = text.indexOf(x, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const isOther = before >= SPACE && before <= LAST_PRINTABLE && (before | LOWER) !== E;
    if (!isOther && flexBefore(text, at + 1, false) === YES) return true;
  }
  return false;
}
