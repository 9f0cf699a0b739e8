import { phraseEnd } from '../text/phrase-set';
import type { PersonalFinding } from './finding';
import { gapBefore, hasDigit, isBefore, isBehind, isIn, rangeOf, type PersonalPage } from './page';

const MOST_LINKS = 4;
const PLACE_NEAR = 6;
const CODE = /^[A-Za-z]{0,2}\d{3,8}[A-Za-z]?$/;
const WITHIN = /^ ?[#*-] ?$/;

/** Codes for gates and doors: "the gate code was 4471", "4471 at the call box". */
export function findCodes(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const behind = phraseEnd(page.words, at, page.lists.codes) ?? codeOfPlace(page, at);
    if (behind === null) continue;
    const first = codeAt(page, behind);
    if (first === null) continue;
    let last = first + 1;
    while (hasDigit(page.words[last]) && WITHIN.test(gapBefore(page, last)) && last - first < MOST_LINKS) last += 1;
    const [from, to] = rangeOf(page, first, last);
    found.push({ kind: 'code', at: [page.text.charAt(from - 1) === '#' ? from - 1 : from, to], own: false });
    at = last - 1;
  }
  return found;
}

/** Behind a word such as "code" where a gate or a door stands near it. */
function codeOfPlace(page: PersonalPage, at: number): number | null {
  const behind = phraseEnd(page.words, at, page.lists.codeWords);
  if (behind === null) return null;
  const near =
    isBefore(page, at, page.lists.codePlaces, PLACE_NEAR) || isBehind(page, behind, page.lists.codePlaces, PLACE_NEAR);
  return near ? behind : null;
}

/** The code behind a few small words that lead to it. */
function codeAt(page: PersonalPage, from: number): number | null {
  const { words, lists } = page;
  for (let at = from; at < words.length && at - from <= MOST_LINKS; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[from - 1]?.sentence) return null;
    if (CODE.test(word.text)) return isIn(page, at + 1, lists.measures) || isParted(page, at) ? null : at;
    if (!isIn(page, at, lists.links)) return null;
  }
  return null;
}

/** A time, a date or an amount has its parts beside it. */
function isParted(page: PersonalPage, at: number): boolean {
  return (
    /[:/$\u20ac\u00a3]/u.test(gapBefore(page, at)) ||
    (hasDigit(page.words[at + 1]) && /^[:/.]$/.test(gapBefore(page, at + 1)))
  );
}
