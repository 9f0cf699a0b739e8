import { phraseEnd } from '../text/phrase-set';
import type { PersonalFinding } from './finding';
import { gapBefore, hasDigit, isIn, rangeOf, type PersonalPage } from './page';

const CODE = /^(?:\d{1,5}[A-Za-z]?|[A-Za-z]\d{1,4}|[B-HJ-NP-XZ])$/;
const BEFORE_CODE = /^\.? ?#? ?$|^ (?:n[\u00ba\u00b0o]?\.? ?)$/u;

/** Numbers of apartments: "apt 4B", "Unit #305". */
export function findUnits(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const last = unitEnd(page, at);
    if (last !== null)
      found.push({ kind: 'unit', at: rangeOf(page, at, last), own: isIn(page, at - 1, page.lists.mine) });
  }
  return found;
}

/** Behind the number of the unit whose word stands at `at`; null where there is none. */
export function unitEnd(page: PersonalPage, at: number): number | null {
  const { words, lists } = page;
  const sure = phraseEnd(words, at, lists.unitsSure);
  const behind = sure ?? phraseEnd(words, at, lists.units);
  if (behind === null) return null;
  const number = isIn(page, behind, lists.numberWords) && gapBefore(page, behind) === ' ' ? behind + 1 : behind;
  const code = words[number];
  // The full stop of a short form ends nothing: "apt. C".
  if (code === undefined || !BEFORE_CODE.test(gapBefore(page, number))) return null;
  // "a flat 2 miles from", "unit I went to"
  if (!CODE.test(code.text) || (sure === null && !hasDigit(code)) || isIn(page, number + 1, lists.measures))
    return null;
  return number + 1;
}
