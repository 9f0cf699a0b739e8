/** Which languages a text is written in, told by the small words that are frequent in one and rare in others. */
import type { ByLanguage, LanguageWords } from '../knowledge';
import { type Words, setOf } from '../text/words';
import { type PatternList, wordIds } from './pattern-list';

/** Small words of several languages, listed in a table among others. */
export interface Tongues {
  readonly languages: readonly string[];
  /** By kind of word: a bit for each language it is frequent in. Kind 0 is frequent in none. Grows with the table. */
  readonly kinds: number[];
  /** By set of the table, as far as they have been met: its kind. */
  readonly kindOf: number[];
  readonly sets: readonly (readonly number[])[];
  /** By id of a word: a bit for each language. */
  readonly bits: ReadonlyMap<number, number>;
}

export interface Tally {
  /** By kind of word: how many there are. */
  readonly counts: Int32Array;
  words: number;
  kana: number;
}

export interface Spoken {
  /** A two-letter code; `und` when too little is said to tell. */
  readonly main: string;
  /** Languages that have a real share beside it. */
  readonly beside: readonly string[];
}

const JAPANESE = 'ja';
const UNTOLD = 'und';
const NONE = -1;
/** Languages that the bits of a number can tell apart. */
const MOST_LANGUAGES = 31;
/** One small word may be a name or a slip. */
const ENOUGH = 2;
/** Beside another language it takes more, and this share of what speaks for the other. */
const ENOUGH_BESIDE = 4;
const SHARE_BESIDE = 0.25;
/** A text is Japanese when so much of it is kana: the rest is Han, Latin and figures. */
const KANA_SHARE = 0.2;
/** So many kana speak for Japanese as one small word for another language. */
const KANA_PER_WORD = 3;

/** Whether a text can be known to be in a language: by its script, or by small words. */
export function canBeTold(language: string, words: ByLanguage<LanguageWords>): boolean {
  return language === JAPANESE || (words[language]?.common ?? []).length > 0;
}

/**
 * Lists the small words of all languages, so that a scan for anything meets them on its way. Japanese needs
 * none. Returns the bits of each listed word, by id, for {@link tonguesIn}.
 */
export function listTongues(words: ByLanguage<LanguageWords>, list: PatternList): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [index, language] of tonguesOf(words).entries()) {
    for (const id of (words[language]?.common ?? []).flatMap((word) => wordIds(list.words, word))) {
      bits.set(id, (bits.get(id) ?? 0) | (1 << index));
    }
  }
  return bits;
}

/** The small words among the sets of a table. */
export function tonguesIn(
  words: ByLanguage<LanguageWords>,
  bits: ReadonlyMap<number, number>,
  sets: readonly (readonly number[])[],
): Tongues {
  return { languages: tonguesOf(words), kinds: [0], kindOf: [], sets, bits };
}

/** Sorts the sets that were met since the last time. */
function learnSets({ kinds, kindOf, sets, bits }: Tongues): void {
  for (let set = kindOf.length; set < sets.length; set += 1) {
    const speaks = (sets[set] ?? []).reduce((all, id) => all | (bits.get(id) ?? 0), 0);
    const known = kinds.indexOf(speaks);
    kindOf.push(known < 0 ? kinds.push(speaks) - 1 : known);
  }
}

/** Counts small words. */
export function tallyOf(tongues: Tongues, all: readonly Words[]): Tally {
  learnSets(tongues);
  const counts = new Int32Array(tongues.kinds.length);
  const { kindOf } = tongues;
  let kana = 0;
  let total = 0;
  for (const words of all) {
    for (let word = 0; word < words.count; word += 1) {
      const kind = kindOf[setOf(words, word)] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    kana += words.kana;
    total += words.count;
  }
  return { counts, kana, words: total };
}

/** What the small words say. For the main language a word of several languages speaks for each of them in part. */
export function spokenIn(tongues: Tongues, { counts, words, kana }: Tally): Spoken {
  const all = speakingFor(tongues, counts, 0, false);
  const inPart = speakingFor(tongues, counts, 0, true);
  let best = NONE;
  all.forEach((count, index) => {
    if (count >= ENOUGH && (inPart[index] ?? 0) > (inPart[best] ?? 0)) best = index;
  });
  const isJapanese = kana > 0 && kana >= words * KANA_SHARE;
  const japanese = kana / KANA_PER_WORD;
  if (!isJapanese && best === NONE) return { main: UNTOLD, beside: [] };
  const most = isJapanese ? japanese : (all[best] ?? 0);
  const own = isJapanese ? all : speakingFor(tongues, counts, 1 << best, false);
  const isBeside = (count: number): boolean => count >= Math.max(ENOUGH_BESIDE, most * SHARE_BESIDE);
  const beside = tongues.languages.filter((_language, index) => isBeside(own[index] ?? 0));
  if (isJapanese) return { main: JAPANESE, beside };
  return { main: tongues.languages[best] ?? UNTOLD, beside: isBeside(japanese) ? [...beside, JAPANESE] : beside };
}

/** By language: how many small words are its, leaving out those with the bits of `without`. */
function speakingFor(
  { languages, kinds }: Tongues,
  counts: Int32Array,
  without: number,
  inPart: boolean,
): readonly number[] {
  const sums = languages.map(() => 0);
  for (let at = 1; at < kinds.length; at += 1) {
    const count = counts[at] ?? 0;
    const kind = kinds[at] ?? 0;
    if (count === 0 || (kind & without) !== 0) continue;
    const share = inPart ? count / bitsIn(kind) : count;
    for (let language = 0; language < languages.length; language += 1) {
      if ((kind & (1 << language)) !== 0) sums[language] = (sums[language] ?? 0) + share;
    }
  }
  return sums;
}

function tonguesOf(words: ByLanguage<LanguageWords>): readonly string[] {
  return Object.keys(words)
    .filter((language) => language !== JAPANESE)
    .sort()
    .slice(0, MOST_LANGUAGES);
}

function bitsIn(kind: number): number {
  let count = 0;
  for (let rest = kind; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
