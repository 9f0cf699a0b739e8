/** Long lists of words as text that compresses well: each word is a capital for how much it shares with the one before, and the rest. */

const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 25;
const PACKED = /([A-Z])([^A-Z]*)/g;

/** @param words sorted, in small letters. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared += 1;
      return `${String.fromCharCode(NONE_SHARED + shared)}${word.slice(shared)}`;
    })
    .join('');
}

/** The words of a packed list, in their order; of any other text, whatever it makes of it. Linear time. */
export function unpackWords(packed: string): readonly string[] {
  let word = '';
  return Array.from(packed.matchAll(PACKED), ([, shared = '', rest = '']) => {
    word = word.slice(0, shared.charCodeAt(0) - NONE_SHARED) + rest;
    return word;
  });
}
