import type { PersonalFinding } from './finding';
import { addressTail, isPostcode } from './address-tail';
import { streetAt, type Street } from './street';
import { gapBefore, hasDigit, isBefore, isIn, isNumber, isWritersOwn, rangeOf, type PersonalPage } from './page';

const PUBLIC_NEAR = 4;
const OWN_NEAR = 4;
const ZIP = /^\d{5}$/;

/** Postal addresses: a street with its number and what follows of the place, or a code of a few houses. */
export function findAddresses(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const street = streetAt(page, at);
    const place = street ?? codeAlone(page, at);
    if (place === null) continue;
    const { first } = place;
    const last = addressTail(page, place.last);
    const codeOnly = street === null;
    // Where a station or a store is, everybody may know.
    if (!isBefore(page, first, page.lists.publicPlaces, PUBLIC_NEAR))
      found.push({
        kind: 'address',
        at: rangeOf(page, first, last),
        own: isWritersOwn(page, first, OWN_NEAR),
        ...(codeOnly && { codeOnly }),
      });
    at = last - 1;
  }
  return found;
}

/** A British or Canadian postcode, or a state with its ZIP code, without a street. */
function codeAlone(page: PersonalPage, at: number): Street | null {
  if (isPostcode(page, at)) return { first: at, last: at + 2 };
  const isState = page.words[at]?.text === page.words[at]?.text.toUpperCase() && isIn(page, at, page.lists.states);
  const zip = page.words[at + 1];
  if (!isState || !isNumber(zip) || !ZIP.test(zip?.text ?? '') || gapBefore(page, at + 1) !== ' ') return null;
  return hasDigit(page.words[at]) ? null : { first: at, last: at + 2 };
}
