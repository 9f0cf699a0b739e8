/**
 * What a character counts as when words are compared. Case, accents, width and typographic variants do not
 * count, letters that are drawn like Latin ones read as those, and what shows nothing is not there at all.
 * So "recogio" finds "Recogió", and a full-width or mathematical "Ａmazon" reads "amazon".
 */

/** One character, folded. */
export type Folded =
  /** Space, punctuation, symbols: parts words. */
  | { readonly kind: 'gap' }
  /** Shows nothing or is a mark on another letter: a word goes on behind it. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'apostrophe' }
  /** A character of a script without spaces, a word of its own. */
  | { readonly kind: 'unspaced'; readonly text: string }
  /** Letters or digits, usually one. `guise`: drawn like them, but of another script. */
  | { readonly kind: 'letters'; readonly text: string; readonly guise: boolean };

const GAP: Folded = { kind: 'gap' };
const SKIP: Folded = { kind: 'skip' };
const APOSTROPHE: Folded = { kind: 'apostrophe' };

const LETTER_OR_DIGIT = /[\p{L}\p{N}\u24b6-\u24e9]/u;
/** Soft hyphen, zero-width and direction marks, accents that stand alone, and letters that are blank. */
const SHOWS_NOTHING = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\uff9e\uff9f]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
const HAS_ACCENTS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const MARKS = /\p{M}/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;
const APOSTROPHES = "'\u2018\u2019\u02bc\uff07\u00b4`\u2032";

/** Letters without a decomposition in Unicode, by what they are commonly written as where they are missing. */
const PLAIN = letters(
  '\u00df ss \u00e6 ae \u0153 oe \u00f8 o \u0142 l \u0111 d \u00f0 d \u00fe th \u0127 h \u0131 i \u0251 a \u0261 g ' +
    '\u1d00 a \u0299 b \u1d04 c \u1d05 d \u1d07 e \ua730 f \u0262 g \u029c h \u026a i \u1d0a j \u1d0b k \u029f l \u1d0d m ' +
    '\u0274 n \u1d0f o \u1d18 p \u0280 r \ua731 s \u1d1b t \u1d1c u \u1d20 v \u1d21 w \u028f y \u1d22 z',
);
/** Cyrillic and Greek letters that are drawn like Latin ones, after Unicode's confusables.txt; capitals where only they are. */
const GUISES = letters(
  '\u0430 a \u0432 b \u0435 e \u0456 i \u0458 j \u043a k \u043c m \u043d h \u043e o \u0440 p \u0441 c \u0442 t \u0443 y \u0445 x ' +
    '\u0455 s \u0501 d \u051b q \u051d w \u04bb h \u04cf l \u03b1 a \u03b5 e \u03b9 i \u03ba k \u03bd v \u03bf o \u03c1 p \u03c4 t ' +
    '\u03c5 u \u03c7 x \u03c9 w \u03f2 c \u0391 a \u0392 b \u0395 e \u0396 z \u0397 h \u0399 i \u039a k \u039c m \u039d n \u039f o ' +
    '\u03a1 p \u03a4 t \u03a5 y \u03a7 x',
);

/** Few different characters make up most mail. */
const known = new Map<number, Folded>();
const MOST_KNOWN = 8192;

/** Folds one character, given as a code point. A lone surrogate is a gap. */
export function foldOf(codePoint: number): Folded {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const folded = fold(String.fromCodePoint(codePoint));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(codePoint, folded);
  return folded;
}

/** A word without gaps in its folded form; apostrophes stay, as straight ones. */
export function foldWord(word: string): string {
  let folded = '';
  for (const character of composed(word)) {
    const part = foldOf(character.codePointAt(0) ?? 0);
    if (part.kind === 'apostrophe') folded += "'";
    else if ('text' in part) folded += part.text;
  }
  return folded;
}

/** Whether a UTF-16 unit is a voicing mark of its own, which makes one kana with the unit before it. */
export function isVoicingMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

/** Kana with their voicing marks in one character: half-width `ｶﾞ` and decomposed `か゛` are `ガ` and `が`. */
function composed(word: string): string {
  return /[\u3099\u309a\uff9e\uff9f]/u.test(word) ? word.normalize('NFKC') : word;
}

function fold(character: string): Folded {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (SHOWS_NOTHING.test(character)) return SKIP;
  if (!LETTER_OR_DIGIT.test(character)) return GAP;
  const guise = GUISES.get(character);
  if (guise !== undefined) return { kind: 'letters', text: guise, guise: true };
  const plain = character.normalize('NFKC').toLowerCase();
  if (UNSPACED.test(plain)) return { kind: 'unspaced', text: plain };
  // Kana and Hangul decompose too, but what comes off there is no accent.
  const bare = HAS_ACCENTS.test(plain) ? plain.normalize('NFD').replace(MARKS, '') : plain;
  const drawn = GUISES.get(bare);
  if (drawn !== undefined) return { kind: 'letters', text: drawn, guise: true };
  const text = (PLAIN.get(bare) ?? bare).replace(NOT_LETTERS, '');
  return text === '' ? GAP : { kind: 'letters', text, guise: false };
}

function letters(pairs: string): ReadonlyMap<string, string> {
  const parts = pairs.split(' ');
  return new Map(parts.flatMap((letter, index) => (index % 2 === 0 ? [[letter, parts[index + 1] ?? '']] : [])));
}
