/**
 * The recovery code: 130 random bits and a checksum, in letters and digits that are not taken for each other (Crockford's alphabet,
 * https://www.crockford.com/base32.html), in seven groups of four.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 26;
const CHECK = 2;
const GROUP = 4;

/** Random bytes that a code is made of: one for each letter, of which five bits count. */
export const CODE_BYTES = LETTERS;

/** `ABCD-…`: made of {@link CODE_BYTES} random bytes. */
export function recoveryCode(random: Uint8Array): string {
  const letters = [...random.subarray(0, LETTERS)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return grouped(letters + checkOf(letters));
}

/** A code as it was typed, in the shape it was printed in; null where a letter is wrong or missing. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== LETTERS + CHECK || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  const own = letters.slice(0, LETTERS);
  return letters.slice(LETTERS) === checkOf(own) ? grouped(letters) : null;
}

function checkOf(letters: string): string {
  return [...sha256(utf8ToBytes(`redress recovery ${letters}`)).subarray(0, CHECK)]
    .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
    .join('');
}

function grouped(letters: string): string {
  return (letters.match(new RegExp(`.{1,${String(GROUP)}}`, 'g')) ?? []).join('-');
}
