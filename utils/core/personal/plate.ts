import { phraseEnd } from '../text/phrase-set';
import type { PlainWord } from '../text/plain-words';
import type { PersonalFinding } from './finding';
import { gapBefore, hasDigit, isBefore, isIn, rangeOf, type PersonalPage } from './page';

const MOST_LINKS = 3;
const MOST_PARTS = 3;
const LONGEST = 9;
const SHORTEST = 4;
const PART = /^[A-Z\d]{1,8}$/;
const WITHIN = /^[ -]$/;
const BRITISH = [/^[A-Z]{2}\d{2}$/, /^[A-Z]{3}$/] as const;
const SPANISH = [/^\d{4}$/, /^[BCDFGHJKLMNPRSTVWXYZ]{3}$/] as const;

/** Number plates: announced as such, or of a shape that nothing else has. */
export function findPlates(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const behind = phraseEnd(page.words, at, page.lists.plates);
    const first = behind === null ? at : plateAt(page, behind);
    if (first === null) continue;
    const last = behind === null ? shapedEnd(page, at) : partsEnd(page, first);
    if (last === null) continue;
    found.push({ kind: 'plate', at: rangeOf(page, first, last), own: isOwn(page, at) });
    at = last - 1;
  }
  return found;
}

function plateAt(page: PersonalPage, from: number): number | null {
  for (let at = from; at - from <= MOST_LINKS; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== page.words[from - 1]?.sentence) return null;
    if (PART.test(word.text) && partsEnd(page, at) !== null) return at;
    if (!isIn(page, at, page.lists.links)) return null;
  }
  return null;
}

/** Behind the parts of a plate from `first` on; null where they are none. */
function partsEnd(page: PersonalPage, first: number): number | null {
  const { words } = page;
  let [last, length, digits] = [first, 0, false];
  for (let at = first; at - first < MOST_PARTS; at += 1) {
    const word: PlainWord | undefined = words[at];
    if (word === undefined || !PART.test(word.text) || (at > first && !WITHIN.test(gapBefore(page, at)))) break;
    if (length + word.text.length > LONGEST) break;
    length += word.text.length;
    digits ||= hasDigit(word);
    last = at + 1;
  }
  return digits && length >= SHORTEST ? last : null;
}

function shapedEnd(page: PersonalPage, at: number): number | null {
  const [one, other] = [page.words[at]?.text ?? '', page.words[at + 1]?.text ?? ''];
  const isShaped = [BRITISH, SPANISH].some(([first, second]) => first.test(one) && second.test(other));
  return isShaped && gapBefore(page, at + 1) === ' ' ? at + 2 : null;
}

function isOwn(page: PersonalPage, at: number): boolean {
  return isBefore(page, at, page.lists.mine, 1) || isIn(page, at, page.lists.mine);
}
