import type { Range } from '../text/own-text';
import { coarseWords } from './coarse-words';

const NOUN = String.raw`(?:delivery station|station|estaci\u00f3n|stazione|esta\u00e7\u00e3o|warehouse|depot|hub|almac\u00e9n|bodega|magazzino|lager|\u30b9\u30c6\u30fc\u30b7\u30e7\u30f3)`;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(the|a|la|una|die|eine|der|einer|a|uma|une|lo|il|el|un)\s)?(?:(my|our|their|his|her|mi|nuestra|ma|notre|meine[r]?|minha|mia|la mia)\s)?${NOUN},?\s$`,
  'iu',
);
const ARTICLE =
  /(?<![\p{L}\d])(?:(the|a|la|una|die|eine|der|uma|une|il|el)|(my|our|their|his|her|mi|ma|meine[r]?|minha|mia))\s$/iu;
const BEHIND = new RegExp(String.raw`^\s${NOUN}(?![\p{L}\d])`, 'iu');
const LONGEST = 40;

/**
 * A station's code with the word for a station beside it, as one: "the DSE4 station" is a station, not "the a station station".
 * It stays within its room: beyond stands what is changed for itself.
 */
export function besideStation(
  text: string,
  [from, to]: Range,
  [first, last]: Range,
  language: string,
): { readonly at: Range; readonly after: string } {
  const { station, stationNoun } = coarseWords(language);
  const ahead = text.slice(Math.max(first, from - LONGEST), from);
  const before = BEFORE.exec(ahead);
  if (before !== null) {
    // Of "my station DSE4" the first word stays.
    const isOwn = before[2] !== undefined;
    const start =
      from - before[0].length + (isOwn ? before[0].indexOf(before[2] ?? '') + (before[2]?.length ?? 0) + 1 : 0);
    return { at: [start, to], after: isOwn ? stationNoun : station };
  }
  const article = ARTICLE.exec(ahead);
  const behind = BEHIND.exec(text.slice(to, Math.min(last, to + LONGEST)))?.[0] ?? '';
  const start = article?.[1] === undefined ? from : from - article[0].length;
  return { at: [start, to + behind.length], after: article?.[2] === undefined ? station : stationNoun };
}
