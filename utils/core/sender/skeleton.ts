/**
 * Letters that are drawn alike, for each letter of the words that Amazon's senders are written with. The idea
 * is that of Unicode's UTS #39 (skeletons), the selection ours: Cyrillic, Greek, Armenian, small capitals, IPA
 * and digits. What a compatibility form or an accent hides is found by normalisation.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: '4@\u0430\u03b1\u0251\u1d00\u2c65\u15c5',
  b: '8\u0432\u044c\u03b2\u0184',
  e: '3\u0435\u03b5\u0454\u04bd\u212e\u1d07',
  f: '\u0192\ua799\u0584\ua730',
  k: '\u043a\u03ba\u1d0b',
  l: '1|i!\u0456\u0131\u04cf\u2113\u0269\u03b9\u026a\u029f\u01c0',
  m: '\u043c\u1d0d\u0271\u028d',
  n: '\u0578\u057c\u0274\u1d0e\u043f\u03b7\u014b',
  o: '0\u043e\u03bf\u0585\u1d0f\u03c3\u0e50\u0966\u3007\u00f8',
  p: '\u0440\u03c1\u1d18',
  r: '\u0433\u0280\u027e',
  s: '5$\u0455\ua731\u01bd',
  t: '7\u0442\u03c4\u1d1b',
  u: '\u03c5\u057d\u1d1c\u028b',
  x: '\u0445\u03c7\u04b3\u00d7',
  z: '2\u1d22\u0290\u0291\u01b6\u0225',
};
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, alike]) => [...alike].map((character) => [character, letter] as const)),
);
/** A text without any of these shows no "x", or no "z": most senders are told from Flex's and Amazon's by that alone. */
export const LIKE_X = /x|[^ -~]/iu;
export const LIKE_Z = /[z2]|[^ -~]/iu;
const MARKS = /\p{M}/gu;
/** What each printable character of ASCII reads as, by its code. */
const OF_ASCII: readonly (string | undefined)[] = Array.from({ length: 0x7f }, (_none, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return code < 0x20 ? undefined : (LETTERS.get(character) ?? character);
});

/** What a word looks like: accents dropped, look-alike letters replaced, `rn` drawn as `m`. Equal for words that look the same. */
export function skeleton(text: string): string {
  return (ofAscii(text) ?? ofAny(text)).replaceAll('rn', 'm');
}

/** Null for a text that has more than ASCII. Nearly all have not, and are read several times as fast. */
function ofAscii(text: string): string | null {
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = OF_ASCII[text.charCodeAt(at)];
    if (letter === undefined) return null;
    read += letter;
  }
  return read;
}

function ofAny(text: string): string {
  let read = '';
  for (const character of text.normalize('NFKD').replace(MARKS, '').toLowerCase())
    read += LETTERS.get(character) ?? character;
  return read;
}
