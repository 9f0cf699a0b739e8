/** "Skokie, IL" is "the Midwest"; a store of a chain is "a grocery store"; a make of car is "a car". */
import { phraseEnd, phraseSet, type PhraseSet } from '../text/phrase-set';
import { plainWords, type PlainWord } from '../text/plain-words';
import { coarseWords, listed, type CoarseWords } from './coarse-words';
import type { Found } from './found';
import type { GeneralKind, RedactOptions } from './types';
import PLACES from './words/places.json';

type Region = keyof CoarseWords['regions'];
const REGIONS = Object.keys(PLACES.names) as readonly Region[];
const STATES = new Map(
  REGIONS.flatMap((region) => PLACES.states[region].split(' ').map((state) => [state, region] as const)),
);
const NAMED: readonly (readonly [PhraseSet, Region])[] = REGIONS.map((region) => [
  phraseSet(listed(PLACES.names[region])),
  region,
]);
const CITIES = phraseSet(listed(PLACES.cities));
const GROCERIES = phraseSet(listed(PLACES.groceries));
const MAKES = phraseSet(listed(PLACES.makes));
const COLORS = phraseSet(listed(PLACES.colors));
const YEAR = /^(?:19[89]|20[0-3])\d$/;
const MOST_OF_TOWN = 3;

export function coarsePlaces(text: string, options: RedactOptions): readonly Found[] {
  const words = plainWords(text);
  const speech = coarseWords(options.language);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const one = town(text, words, at, speech) ?? named(text, words, at, speech) ?? vehicle(text, words, at, speech);
    if (one === null) continue;
    found.push(one.found);
    at = one.last - 1;
  }
  return found;
}

/** Whether a single word names a town, a region, a store or a make of car. */
export function isPlaceWord(plain: string): boolean {
  return [...NAMED.map(([set]) => set), CITIES, GROCERIES, MAKES, COLORS].some((set) => set.has(plain));
}

interface Placed {
  readonly found: Found;
  readonly last: number;
}

/** "Skokie, IL", "Oak Park IL". */
function town(text: string, words: readonly PlainWord[], at: number, { regions }: CoarseWords): Placed | null {
  let last = at;
  while (last - at < MOST_OF_TOWN && isCapital(words[last]) && !STATES.has(words[last]?.text ?? '')) {
    if (last > at && !/^\.? $/.test(text.slice(words[last - 1]?.end, words[last]?.start))) return null;
    last += 1;
  }
  const region = STATES.get(words[last]?.text ?? '');
  const gap = text.slice(words[last - 1]?.end ?? 0, words[last]?.start);
  if (last === at || region === undefined || !/^, ?$/.test(gap)) return null;
  return placed(words, at, last + 1, 'place', regions[region]);
}

function named(text: string, words: readonly PlainWord[], at: number, speech: CoarseWords): Placed | null {
  if (!isCapital(words[at])) return null;
  const region = NAMED.find(([set]) => phraseEnd(words, at, set) !== null);
  if (region !== undefined) {
    const last = phraseEnd(words, at, region[0]) ?? at + 1;
    const isState =
      STATES.has(words[last]?.text ?? '') && /^,? $/.test(text.slice(words[last - 1]?.end, words[last]?.start));
    return placed(words, at, isState ? last + 1 : last, 'place', speech.regions[region[1]]);
  }
  const city = phraseEnd(words, at, CITIES);
  if (city !== null) return placed(words, at, city, 'place', speech.city);
  const store = phraseEnd(words, at, GROCERIES);
  if (store === null) return null;
  const article = /^(?:the|a|an|el|un|la|le|der|die|das|il|o)$/.test(words[at - 1]?.plain ?? '') ? at - 1 : at;
  return placed(words, article, store, 'place', speech.grocery);
}

/** With its year, its colour and the words of its model: "white 2019 Toyota Camry LE". */
function vehicle(text: string, words: readonly PlainWord[], at: number, { car }: CoarseWords): Placed | null {
  const behind = phraseEnd(words, at, MAKES);
  if (behind === null || !isCapital(words[at])) return null;
  const space = (index: number): boolean => /^ $/.test(text.slice(words[index - 1]?.end, words[index]?.start));
  let [first, last] = [at, behind];
  while (
    first > 0 &&
    space(first) &&
    (YEAR.test(words[first - 1]?.text ?? '') || phraseEnd(words, first - 1, COLORS) === first)
  )
    first -= 1;
  while (
    last - behind < 2 &&
    space(last) &&
    /^(?:[A-Z][A-Za-z]*-?\d*|[A-Z]?\d{1,4}[A-Za-z]?)$/.test(words[last]?.text ?? '')
  )
    last += 1;
  if (space(last) && YEAR.test(words[last]?.text ?? '')) last += 1;
  return placed(words, first, last, 'vehicle', car);
}

function placed(words: readonly PlainWord[], first: number, last: number, kind: GeneralKind, after: string): Placed {
  const at = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0] as const;
  return { found: { kind, at, reason: 'coarser', after }, last };
}

function isCapital(word: PlainWord | undefined): boolean {
  const first = word?.text.charAt(0) ?? '';
  return first !== first.toLowerCase() || /[\p{Script=Han}\p{Script=Katakana}]/u.test(first);
}
