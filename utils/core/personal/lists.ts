/** `personal.json`: words by which personal data are known, in all languages at once, and what stands for them in a letter. */
import { phraseSet, type PhraseSet } from '../text/phrase-set';
import { plainWord } from '../text/plain-words';
import type { PersonalKind } from './finding';

/** Words that lead to something, or rule it out. Each is a list of plain alternatives. */
export const PERSONAL_LISTS = [
  'titles',
  'roles',
  'theirs',
  'named',
  'met',
  'nameIs',
  'staff',
  'notNames',
  'nameParts',
  'streetsAfter',
  'streetsSure',
  'streetsJoined',
  'streetsBefore',
  'numberWords',
  'directions',
  'states',
  'postcodes',
  'publicPlaces',
  'units',
  'unitsSure',
  'measures',
  'codes',
  'codePlaces',
  'codeWords',
  'plates',
  'phones',
  'ids',
  'links',
  'mine',
  'small',
] as const;
export type PersonalListName = (typeof PERSONAL_LISTS)[number];

/** What is offered in place of a finding; `someone` for a name of which only is said what was done. */
export type WordingKind = PersonalKind | 'addressOfStop' | 'postcode' | 'someone';

export interface Wording {
  readonly instead: Readonly<Record<WordingKind, string>>;
  /** Words for a stop of the itinerary: with a number behind it, the address is "the address of stop 14". */
  readonly stops: readonly string[];
  /** Words before a noun: with one of them there, what is offered loses its own. */
  readonly determiners: readonly string[];
  readonly articles: readonly string[];
  /** Two words that become one: "a el" is "al". */
  readonly contractions: Readonly<Record<string, string>>;
}

export interface PersonalData {
  /** Every file has all of them. */
  readonly lists: Readonly<Partial<Record<PersonalListName, readonly string[]>>>;
  /** By language of the letter. */
  readonly wording: Readonly<Record<string, Wording>>;
}

/** The lists, made ready to be looked for. */
export type PersonalWords = Readonly<Record<PersonalListName, PhraseSet>>;

export function personalWords({ lists }: Pick<PersonalData, 'lists'>): PersonalWords {
  const sets = PERSONAL_LISTS.map((name) => [name, phraseSet(lists[name] ?? [])] as const);
  return Object.fromEntries(sets) as Record<PersonalListName, PhraseSet>;
}

/** Whether a single word is listed. */
export function isListed(set: PhraseSet, word: string): boolean {
  return set.get(plainWord(word))?.some(({ length }) => length === 1) === true;
}
