import { phraseEnd } from '../text/phrase-set';
import type { PersonalFinding } from './finding';
import { isListed } from './lists';
import { gapBefore, isBefore, isBehind, isCapitalised, isIn, rangeOf, type PersonalPage } from './page';

const MOST_PARTS = 4;
const STAFF_NEAR = 4;
/** What may part a name from the word that says whose it is, and its own parts. */
const BESIDE = /^ ?[,:(]? ?$|^ [\u2013-] $/u;
const WITHIN = /^\.? $|^-$|^'$|^\u2019$/u;

/**
 * Names of people, told by what stands beside them: a title ("Mrs. Miller"), who it is ("the customer, John Smith"), or what
 * was done ("handed it to Maria"). A name alone is not recognised. Amazon's own people are no finding.
 */
export function findNames(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const name = titledName(page, at) ?? nameBeside(page, at) ?? metName(page, at);
    if (name === null) continue;
    found.push(name.finding);
    at = Math.max(at, name.last - 1);
  }
  return found;
}

interface Found {
  readonly finding: PersonalFinding;
  readonly last: number;
}

function titledName(page: PersonalPage, at: number): Found | null {
  const behind = phraseEnd(page.words, at, page.lists.titles);
  if (behind === null || !isTitle(page, at) || !/^\.? $/.test(gapBefore(page, behind))) return null;
  const last = nameEnd(page, behind);
  return last === behind || isStaff(page, at, last)
    ? null
    : { finding: { kind: 'name', at: rangeOf(page, at, last), own: false, told: { by: 'title' } }, last };
}

/** "Oak Dr. Seattle" is a street; "miss the turn" is a verb. */
function isTitle({ words, lists }: PersonalPage, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isListed(lists.streetsAfter, word.plain) && isCapitalised(words[at - 1])) return false;
  return word.plain !== 'miss' || isCapitalised(word);
}

function nameBeside(page: PersonalPage, at: number): Found | null {
  const behind = phraseEnd(page.words, at, page.lists.roles);
  if (behind === null) return null;
  const named = phraseEnd(page.words, behind, page.lists.named) ?? behind;
  if (!BESIDE.test(gapBefore(page, named))) return null;
  const last = nameEnd(page, named);
  return last === named || isStaff(page, at, last)
    ? null
    : {
        finding: {
          kind: 'name',
          at: rangeOf(page, named, last),
          own: false,
          told: { by: 'role', from: page.words[behind - 1]?.end ?? 0 },
        },
        last,
      };
}

function metName(page: PersonalPage, at: number): Found | null {
  const stated = phraseEnd(page.words, at, page.lists.nameIs);
  const behind = stated ?? phraseEnd(page.words, at, page.lists.met);
  if (behind === null || !BESIDE.test(gapBefore(page, behind))) return null;
  const last = nameEnd(page, behind);
  return last === behind || isStaff(page, at, last)
    ? null
    : {
        finding: {
          kind: 'name',
          at: rangeOf(page, behind, last),
          own: isOwn(page, at),
          told: { by: stated === null ? 'deed' : 'statement' },
        },
        last,
      };
}

/** Behind the last of the words from `first` on that make a name; `first` where none does. */
function nameEnd(page: PersonalPage, first: number): number {
  const { words, lists } = page;
  let last = first;
  for (let at = first; at < words.length && at - first < MOST_PARTS; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence) break;
    if (at > first && !WITHIN.test(gapBefore(page, at))) break;
    if (isCapitalised(word) && !isIn(page, at, lists.notNames)) last = at + 1;
    else if (at === first || !isListed(lists.nameParts, word.plain)) break;
  }
  // A single letter is no name: "the customer I called".
  return last === first + 1 && words[first]?.plain.length === 1 ? first : last;
}

/** Somebody of Amazon's, whom the letter may name. */
function isStaff(page: PersonalPage, first: number, last: number): boolean {
  return isBefore(page, first, page.lists.staff, STAFF_NEAR) || isBehind(page, last, page.lists.staff, STAFF_NEAR);
}

/** "My name is …", "me llamo …". */
function isOwn(page: PersonalPage, at: number): boolean {
  return isIn(page, at, page.lists.mine) || isBefore(page, at, page.lists.mine, 1);
}
