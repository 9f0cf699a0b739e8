/** A street with its number, as it is written in English, German and Spanish. */
import { phraseEnd } from '../text/phrase-set';
import { isListed } from './lists';
import { gapBefore, isCapitalised, isIn, isNumber, type PersonalPage } from './page';

/** Words [first, last). */
export interface Street {
  readonly first: number;
  readonly last: number;
}

const MOST_OF_NAME = 5;
const HOUSE = /^\d{1,6}[A-Za-z]?$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const SPACE = /^\.? $/;
const BEHIND_WORD = /^(?:\.? |\/ ?)$/;
const NUMBER_GAP = /^(?:,? ?#? ?| ?- ?)$/;

/** The street that begins at `at`; null where none does. Looks at a bounded number of words. */
export function streetAt(page: PersonalPage, at: number): Street | null {
  return numberFirst(page, at) ?? joinedStreet(page, at) ?? streetWordFirst(page, at);
}

/** "1420 N. Oak Street"; in small letters only with a word that means nothing else, "1533 birch lane". */
function numberFirst(page: PersonalPage, at: number): Street | null {
  const { words, lists } = page;
  if (!HOUSE.test(words[at]?.text ?? '') || /[\p{L}\p{Nd}:$#./-]$/u.test(gapBefore(page, at))) return null;
  let small = false;
  for (let next = at + 1; next - at <= MOST_OF_NAME; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== words[at]?.sentence || !SPACE.test(gapBefore(page, next))) return null;
    const after = phraseEnd(words, next, lists.streetsAfter);
    const isEnd =
      next > at + 1 && after !== null && (!small || (next - at <= 3 && isIn(page, next, lists.streetsSure)));
    if (isEnd && (!small || !isCapitalised(word))) return { first: at, last: directionEnd(page, after) };
    if (isNamePart(page, next)) continue;
    if (isListed(lists.small, word.plain) || isListed(lists.measures, word.plain) || !/^\p{Ll}+$/u.test(word.text))
      return null;
    small = true;
  }
  return null;
}

function isNamePart(page: PersonalPage, at: number): boolean {
  const word = page.words[at];
  return isCapitalised(word) || ORDINAL.test(word?.text ?? '') || isIn(page, at, page.lists.directions);
}

function directionEnd(page: PersonalPage, at: number): number {
  const isDirection = isIn(page, at, page.lists.directions) && SPACE.test(gapBefore(page, at));
  return isDirection && page.words[at]?.text !== page.words[at]?.plain ? at + 1 : at;
}

/** "Lindenstraße 14", "Hauptstr. 3a", "Potsdamer Platz 1". */
function joinedStreet(page: PersonalPage, at: number): Street | null {
  const { words, lists } = page;
  const word = words[at];
  if (word === undefined || !isCapitalised(word)) return null;
  const isJoined = [...lists.streetsJoined.keys()].some(
    (end) => word.plain.length > end.length && word.plain.endsWith(end),
  );
  const next = words[at + 1];
  const isTwo = isCapitalised(next) && lists.streetsJoined.has(next?.plain ?? '') && gapBefore(page, at + 1) === ' ';
  const number = isJoined ? at + 1 : at + 2;
  if (!(isJoined || isTwo) || !HOUSE.test(words[number]?.text ?? '') || !SPACE.test(gapBefore(page, number)))
    return null;
  // Only a short form has a full stop before its number: "Hauptstr. 5".
  const isParted = gapBefore(page, number) !== ' ' && !word.plain.endsWith('str');
  return isParted || isIn(page, number + 1, lists.measures) ? null : { first: at, last: number + 1 };
}

/** "Calle Mayor 12", "C/ Alcalá, 45", "Carrera 15 # 93-60". */
function streetWordFirst(page: PersonalPage, at: number): Street | null {
  const { words, lists } = page;
  const behind = phraseEnd(words, at, lists.streetsBefore);
  if (behind === null || (words[at]?.plain === 'c' && !gapBefore(page, behind).startsWith('/'))) return null;
  if (isNumber(words[behind])) return numberedStreet(page, at, behind);
  for (let next = behind; next - behind <= MOST_OF_NAME; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== words[behind]?.sentence) return null;
    // A short form has a full stop behind it that ends nothing: "Av. Reforma".
    if (next === behind && !BEHIND_WORD.test(gapBefore(page, next))) return null;
    const number = isIn(page, next, lists.numberWords) && next > behind ? next + 1 : next;
    if (next > behind && HOUSE.test(words[number]?.text ?? '') && NUMBER_GAP.test(gapBefore(page, next)))
      return isIn(page, number + 1, lists.measures) ? null : { first: at, last: number + 1 };
    if (!isCapitalised(word) && !isListed(lists.nameParts, word.plain)) return null;
  }
  return null;
}

/** Streets with a number for a name have another one behind "#" or "No.". */
function numberedStreet(page: PersonalPage, first: number, name: number): Street | null {
  const { words, lists } = page;
  const named = isIn(page, name + 1, lists.numberWords);
  const number = named ? name + 2 : name + 1;
  if (!isNumber(words[number]) || !(named || gapBefore(page, number).includes('#'))) return null;
  const more = isNumber(words[number + 1]) && /^ ?- ?$/.test(gapBefore(page, number + 1));
  return { first, last: more ? number + 2 : number + 1 };
}
