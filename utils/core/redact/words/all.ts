/** The words by which identifiers are told, of all languages together. */
import { phraseSet, type PhraseSet } from '../../text/phrase-set';
import { plainWord } from '../../text/plain-words';
import LISTS from './lists.json';
import MORE from './more-names.json';
import NAMES from './names.json';
import ORDINARY from './ordinary.json';
import { unpackWords } from './packed';
import PEOPLE from './people.json';

type Sets<Lists> = Readonly<Record<keyof Lists, PhraseSet>>;

export type AnnouncedLists = Sets<typeof LISTS>;
export type PeopleLists = Sets<typeof PEOPLE>;
export interface NameLists {
  /** First names that are no word of any language of the product. */
  readonly sure: ReadonlySet<string>;
  /** First names that are words as well. */
  readonly maybe: ReadonlySet<string>;
  /** Months, towns, brands: a capital tells nothing of them. */
  readonly places: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Family names that are words as well. */
  readonly common: ReadonlySet<string>;
  /** Family names as they are written in Japanese. */
  readonly japanese: readonly string[];
  /** Words everybody uses, of all languages with capitals. */
  readonly ordinary: ReadonlySet<string>;
  /** Those of a language and of English, which is in every mail: whatever else has a capital is a name as a rule. */
  readonly ordinaryIn: (language: string) => ReadonlySet<string>;
}

export const announcedLists = (): AnnouncedLists => sets(LISTS);
export const peopleLists = (): PeopleLists => sets(PEOPLE);
export const nameLists = (): NameLists => {
  const inLanguage: Record<string, ReadonlySet<string>> = {};
  const written = plainSet(NAMES.sure);
  const more = unpackWords(MORE.givenWords).filter((name) => !written.has(name));
  const maybe = new Set([...plainSet(NAMES.maybe), ...more]);
  const common = new Set([...plainSet(NAMES.common), ...unpackWords(MORE.familyWords)]);
  return {
    sure: new Set([...written, ...unpackWords(MORE.given)].filter((name) => !maybe.has(name))),
    maybe,
    places: new Set([...plainSet(NAMES.places), ...unpackWords(MORE.things)]),
    common,
    surnames: new Set([...plainSet(NAMES.surnames), ...unpackWords(MORE.family), ...common]),
    japanese: NAMES.japanese.split(' '),
    ordinary: new Set(Object.values(ORDINARY).flatMap(unpackWords)),
    ordinaryIn: (language) => (inLanguage[language] ??= ordinaryOf(language)),
  };
};

/** Those of English as well: it stands in every mail. */
function ordinaryOf(language: string): ReadonlySet<string> {
  const own = Object.entries(ORDINARY).find(([code]) => code === language)?.[1] ?? '';
  return new Set([...unpackWords(ORDINARY.en), ...unpackWords(own)]);
}

function sets<Lists extends Readonly<Record<string, string>>>(lists: Lists): Sets<Lists> {
  const made = Object.entries(lists).map(([name, words]) => [name, phraseSet(words.split(', '))] as const);
  return Object.fromEntries(made) as Record<keyof Lists, PhraseSet>;
}

function plainSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(plainWord));
}
