/** Languages nobody speaks, to try the screens in: long words with accents in brackets, and the same from right to left. */
export const TEST_LANGUAGES = ['en-XA', 'ar-XB'] as const;

const ACCENTS: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'é',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    n: 'ñ',
    o: 'ö',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
  },
  ...{
    u: 'û',
    w: 'ŵ',
    y: 'ý',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    E: 'É',
    I: 'Î',
    N: 'Ñ',
    O: 'Ö',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    Y: 'Ý',
  },
};
/** Words added, a word for so many letters, so that it is 40 % longer than English: as long as German and Spanish get. */
const MORE = ' ~~~~~~~';
const LETTERS = 16;

/** An English text as a test language has it; blanks such as `{name}` stay. What is shown without brackets was never translated. */
export function pseudoText(english: string): string {
  const accented = english.replaceAll(/\{\w+\}|\p{L}/gu, (part) => ACCENTS[part] ?? part);
  const letters = english.replaceAll(/\{\w+\}|\P{L}/gu, '').length;
  return `⟦${accented}${MORE.repeat(Math.ceil(letters / LETTERS))}⟧`;
}
