/** Which words of the world's lists of names are names, and which are words as well. */
import { plainWord } from '../../../utils/core/text/plain-words';

/** What the lists are made of; all words as their source writes them. */
export interface NameSources {
  /** First and family names by locale. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly family: ReadonlyMap<string, readonly string[]>;
  /** Towns of the world. */
  readonly towns: readonly string[];
  /** The most common words by language, the commonest first. */
  readonly common: Readonly<Record<string, readonly string[]>>;
  /** Words of a dictionary, by language: what is in there in small letters is a word, whoever is called so. */
  readonly dictionaries: Readonly<Record<string, ReadonlySet<string>>>;
  readonly own: Readonly<Record<'given' | 'family' | 'people' | 'things' | 'talk', string>>;
  /** First names that are nothing else to anybody, whatever a dictionary says. */
  readonly sure: string;
}

export interface MadeLists {
  readonly names: Readonly<Record<'given' | 'givenWords' | 'family' | 'familyWords' | 'things', readonly string[]>>;
  readonly ordinary: Readonly<Record<string, readonly string[]>>;
}

/** Names of these are spread where the product's languages are spoken; of the others, those that two have. */
const NEAR =
  /^(?:en|en_AU|en_GH|en_NG|en_IN|en_NP|en_HK|es|es_MX|fr|fr_SN|it|de|pl|pt_BR|pt_PT|yo_NG|ru|uk|el|nl|ro|hy|zu_ZA)$/;
const FEWEST_ELSEWHERE = 2;
/** Of the most common words, so many are words to everybody, even where they are names. */
const OFTEN = 1500;
/** So common that a name is meant by a capital at most in lists made by hand. */
const TOO_OFTEN = 300;
const MOST: Readonly<Record<string, number>> = { en: 10_000, de: 8000, es: 7000 };
const MOST_OTHERWISE = 5500;
const SHORTEST = 3;
const ENGLISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/e?d$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(?:ing|ed|er)$/, '$1'],
  [/ly$/, ''],
  [/ers?$/, ''],
  [/er$/, 'e'],
  [/est$/, ''],
  [/ie[rs]$/, 'y'],
];

export function makeLists({ given, family, towns, common, dictionaries, own, sure }: NameSources): MadeLists {
  const tooOften = new Set(Object.values(common).flatMap((list) => list.slice(0, TOO_OFTEN).map(plainWord)));
  for (const word of wordsOf(own.people)) tooOften.delete(word);
  const first = chosen(given, own.given, tooOften);
  const last = chosen(family, own.family, tooOften);
  const known = new Set(wordsOf(sure));
  const isName = (word: string): boolean => first.has(word) || last.has(word) || known.has(word);
  const talk = wordsOf(own.talk);
  const people = new Set([...known, ...wordsOf(own.people)]);
  const ordinary: Record<string, Set<string>> = {};
  for (const [language, words] of Object.entries(common)) {
    const list = words.map(plainWord).filter((word) => /^[a-z-]{2,}$/.test(word));
    const often = new Set(list.slice(0, OFTEN));
    const isMeant = (word: string): boolean =>
      !people.has(word) && (!isName(word) || isInDictionary(word, language, dictionaries));
    const isWord = (word: string): boolean => isMeant(word) || (often.has(word) && language !== 'en');
    ordinary[language] = new Set(list.slice(0, MOST[language] ?? MOST_OTHERWISE).filter(isWord));
  }
  const english = (ordinary['en'] ??= new Set());
  for (const word of talk) if (!people.has(word)) english.add(word);
  for (const word of [...first, ...last])
    if (!people.has(word) && isInDictionary(word, 'en', dictionaries)) english.add(word);
  const words = new Set(Object.values(ordinary).flatMap((list) => [...list]));
  const things = new Set([...wordsOf(own.things), ...towns.flatMap(wordsOf).filter((town) => !isName(town))]);
  const thingWords = new Set(wordsOf(own.things));
  const isWordToo = (word: string): boolean => !people.has(word) && (words.has(word) || thingWords.has(word));
  return {
    names: {
      given: sorted([...first].filter((word) => !isWordToo(word))),
      givenWords: sorted([...first].filter(isWordToo)),
      family: sorted([...last].filter((word) => !isWordToo(word) && !first.has(word))),
      familyWords: sorted([...last].filter(isWordToo)),
      things: sorted([...things].filter((word) => !english.has(word) || isName(word))),
    },
    ordinary: Object.fromEntries(
      Object.entries(ordinary).map(([language, list]) => [
        language,
        sorted([...list].filter((word) => language === 'en' || !english.has(word))),
      ]),
    ),
  };
}

/** Names of the locales near the product's languages, and those that are in more than one of the others. */
function chosen(
  byLocale: ReadonlyMap<string, readonly string[]>,
  own: string,
  never: ReadonlySet<string>,
): ReadonlySet<string> {
  const locales = new Map<string, Set<string>>();
  for (const [locale, names] of byLocale)
    for (const word of names.flatMap(wordsOf))
      locales.set(word, (locales.get(word) ?? new Set()).add(locale.slice(0, 2)));
  const far = [...locales].filter(([, where]) => where.size >= FEWEST_ELSEWHERE).map(([word]) => word);
  const near = [...byLocale].filter(([locale]) => NEAR.test(locale)).flatMap(([, names]) => names.flatMap(wordsOf));
  return new Set(
    [...wordsOf(own), ...near, ...far].filter(
      (word) => !never.has(word) && (word.length >= SHORTEST || own.includes(` ${word} `)),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s-]+/)
    .map((word) => plainWord(word).replaceAll(/[^a-z]/g, ''))
    .filter((word) => word.length > 1);
}

function isInDictionary(word: string, language: string, dictionaries: NameSources['dictionaries']): boolean {
  const known = dictionaries[language];
  if (known === undefined) return false;
  if (known.has(word)) return true;
  return (
    language === 'en' && ENGLISH_ENDINGS.some(([end, stem]) => end.test(word) && known.has(word.replace(end, stem)))
  );
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}
