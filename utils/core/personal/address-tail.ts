/** What stands behind a street and its number: the flat, the town, the state, the code. */
import { gapBefore, isCapitalised, isIn, isNumber, type PersonalPage } from './page';
import { unitEnd } from './unit';

const MOST_WORDS = 10;
const MOST_OF_TOWN = 3;
const ZIP = /^\d{4,5}$/;
const FLOOR = /^\d{1,2}(?:[\u00ba\u00aa]|er|do|to)?$/u;
const DOOR = /^(?:[A-Z]|izq|dcha|ext|int)$/u;
const COMMA = /^, ?$/;
const POSTCODES = [
  [/^[A-Z]{1,2}\d[A-Z\d]?$/, /^\d[ABD-HJLNP-UW-Z]{2}$/],
  [/^[A-Z]\d[A-Z]$/, /^\d[A-Z]\d$/],
] as const;

/** Behind the last word of the address whose street ends before `from`. Looks at a bounded number of words. */
export function addressTail(page: PersonalPage, from: number): number {
  let last = from;
  for (let end: number | null = from; end !== null && end - from <= MOST_WORDS; end = partEnd(page, last)) last = end;
  return last;
}

/** Whether a British or Canadian postcode stands at `at`: "LS1 4AP", "V6B 1A1". */
export function isPostcode(page: PersonalPage, at: number): boolean {
  const [one, other] = [page.words[at]?.text ?? '', page.words[at + 1]?.text ?? ''];
  const isShaped = POSTCODES.some(([first, second]) => first.test(one) && second.test(other));
  return isShaped && gapBefore(page, at + 1) === ' ';
}

/** Behind the part of an address that begins at `at`; null where none does. */
function partEnd(page: PersonalPage, at: number): number | null {
  const { words, lists } = page;
  const gap = gapBefore(page, at);
  const comma = COMMA.test(gap);
  if (words[at] === undefined || (!comma && gap !== ' ' && gap !== '. ' && !/^,? ?#$/.test(gap))) return null;
  const unit = unitEnd(page, at);
  if (unit !== null) return unit;
  if (isPostcode(page, at)) return at + 2;
  if (isIn(page, at, lists.postcodes) && isNumber(words[at + 1])) return at + 2;
  if (gap.includes('#') && /^\w{1,5}$/.test(words[at]?.text ?? '')) return at + 1;
  if (isState(page, at) && gap !== '. ') return ZIP.test(words[at + 1]?.text ?? '') ? at + 2 : comma ? at + 1 : null;
  if (comma && FLOOR.test(words[at]?.text ?? '') && DOOR.test(words[at + 1]?.text ?? '')) return at + 2;
  if (comma && ZIP.test(words[at]?.text ?? '') && isCapitalised(words[at + 1])) return townEnd(page, at + 1);
  return comma && isCapitalised(words[at]) ? townEnd(page, at) : null;
}

function isState({ words, lists }: PersonalPage, at: number): boolean {
  const word = words[at]?.text ?? '';
  return word.length === 2 && word === word.toUpperCase() && lists.states.has(word.toLowerCase());
}

/** A town behind a comma, unless a sentence goes on there: "12 Oak Street, I rang". */
function townEnd(page: PersonalPage, at: number): number | null {
  let last = at;
  for (; last - at < MOST_OF_TOWN && isCapitalised(page.words[last]); last += 1) {
    if (last > at && !/^\.? $/.test(gapBefore(page, last))) break;
    if (isIn(page, last, page.lists.notNames) || isState(page, last)) break;
  }
  return last === at || (page.words[at]?.text.length ?? 0) < 2 ? null : last;
}
