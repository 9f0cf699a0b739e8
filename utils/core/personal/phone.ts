import type { PersonalFinding } from './finding';
import { isBefore, isWritersOwn, type PersonalPage } from './page';

/** A run of digits and what parts them. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** The digits as they are grouped: "206 555 0142". */
  readonly groups: string;
  readonly plus: boolean;
  /** Whether it is written with more than digits and spaces. */
  readonly dressed: boolean;
}

const PARTS = ' .-/()\u00a0\u2010\u2011\u2013';
const FEWEST = 7;
const MOST = 15;
const LONGEST = 24;
/** How the numbers of a country are grouped: North America, Britain, Germany, Spain, Mexico. */
const GROUPED =
  /^(?:1 )?[2-9]\d{2} [2-9]\d{2} \d{4}$|^0\d{2,4} \d{3,4} \d{3,4}$|^0\d{4} \d{6}$|^[6789]\d{2} \d{3} \d{3}$|^[6789]\d{2} \d{2} \d{2} \d{2}$|^(?:55|33|81) \d{4} \d{4}$/;
/** Grouped so, it may be anything else too, unless it is written with dashes or brackets. */
const BARE_GERMAN = /^0\d{2,4} \d{5,8}$/;
const CUE_NEAR = 6;
const ID_NEAR = 3;
const OWN_NEAR = 5;

/** Telephone numbers. Order, tracking and case numbers, dates and times are grouped otherwise, or announced as what they are. */
export function findPhones(page: PersonalPage): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  const starts = wordsByStart(page);
  for (const run of runsOf(page.text)) {
    const word = starts.get(firstDigit(page.text, run));
    if (word === undefined) continue;
    const cue = isBefore(page, word, page.lists.phones, CUE_NEAR);
    const isId = !cue && !run.plus && isBefore(page, word, page.lists.ids, ID_NEAR);
    if (isId || !(cue || run.plus || GROUPED.test(run.groups) || (run.dressed && BARE_GERMAN.test(run.groups))))
      continue;
    found.push({ kind: 'phone', at: [run.from, run.to], own: isWritersOwn(page, word, OWN_NEAR) });
  }
  return found;
}

function* runsOf(text: string): Generator<Run> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isDigit(character) && character !== '+' && character !== '(') continue;
    const to = runEnd(text, at);
    const run = text.slice(at, to);
    const digits = run.replace(/\D/g, '');
    const partOfMore = /[\p{L}\p{Nd}#]/u.test(text.charAt(at - 1)) || /[\p{L}\p{Nd}]/u.test(text.charAt(to));
    if (digits.length >= FEWEST && digits.length <= MOST && run.length <= LONGEST && !partOfMore)
      yield {
        from: at,
        to,
        groups: run.replace(/\D+/g, ' ').trim(),
        plus: character === '+',
        dressed: /[-()/.]/.test(run),
      };
    at = Math.max(at, to - 1);
  }
}

/** Behind the last digit of a run that begins at `from`. At most two marks part two digits. */
function runEnd(text: string, from: number): number {
  let end = from;
  for (let at = from + 1; at < text.length && at - end <= 3; at += 1) {
    const character = text.charAt(at);
    if (isDigit(character)) end = at;
    else if (!PARTS.includes(character)) break;
  }
  return end + 1;
}

function firstDigit(text: string, { from, to }: Run): number {
  let at = from;
  while (at < to && !isDigit(text.charAt(at))) at += 1;
  return at;
}

function wordsByStart({ words }: PersonalPage): ReadonlyMap<number, number> {
  return new Map(words.map(({ start }, index) => [start, index]));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
