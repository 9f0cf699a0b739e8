/** Numbers and codes told by the word before them: "order no. 4471", "my plate is 7ABC123". */
import type { PersonalPage } from '../personal/page';
import type { Range } from '../text/own-text';
import { phraseEnd } from '../text/phrase-set';
import type { Found } from './found';
import type { DirectKind } from './types';
import type { AnnouncedLists } from './words/all';

/** What a kind's value looks like behind its word, from its first letter on. */
interface Shape {
  readonly kind: DirectKind;
  readonly list: keyof AnnouncedLists;
  readonly value: RegExp;
  readonly fewestDigits: number;
  readonly shortest: number;
}

const GROUPS = /[#*]?[A-Za-z\d]+(?:[-\u2010-\u2013_./][A-Za-z\d]+)*/y;
const SPACED = /[A-Za-z\d]+(?:[-\u2010-\u2013 ./][A-Z\d]+){0,9}/y;
const CODE = /[#*]?(?:[A-Za-z]{0,3}\d[\dA-Za-z]{2,9}|[A-Za-z]+\d[\dA-Za-z]*)(?:-\d{2,6})?[#*]?/y;
const PLATE = /[A-Z\d]{1,8}(?:[-\u00b7\u2022 ][A-Z\d]{1,4}){0,3}/y;
const JAPANESE_PLATE = /\p{Script=Han}{2,4} ?\d{2,3} ?\p{Script=Hiragana} ?[\d-]{2,5}/uy;
const ROUTE = /[A-Z]{1,3}-?[A-Z]?\d{1,4}|[A-Za-z\d]+(?:[-\u2010-\u2013_.][A-Za-z\d]+)*/y;

const SHAPES: readonly Shape[] = [
  { kind: 'ssn', list: 'ssn', value: SPACED, fewestDigits: 4, shortest: 4 },
  { kind: 'vin', list: 'vin', value: GROUPS, fewestDigits: 2, shortest: 6 },
  { kind: 'card', list: 'card', value: SPACED, fewestDigits: 3, shortest: 4 },
  { kind: 'tracking', list: 'tracking', value: SPACED, fewestDigits: 4, shortest: 6 },
  { kind: 'order', list: 'order', value: GROUPS, fewestDigits: 3, shortest: 4 },
  { kind: 'plate', list: 'plate', value: JAPANESE_PLATE, fewestDigits: 2, shortest: 5 },
  { kind: 'plate', list: 'plate', value: PLATE, fewestDigits: 1, shortest: 4 },
  { kind: 'account', list: 'account', value: GROUPS, fewestDigits: 3, shortest: 4 },
  { kind: 'block', list: 'block', value: ROUTE, fewestDigits: 1, shortest: 3 },
  { kind: 'code', list: 'code', value: CODE, fewestDigits: 3, shortest: 3 },
];

const MOST_LINKS = 6;
/** What may part the word from its value: no end of a sentence. */
const GAP = /^[\s:#*=()[\]"'\u201c\u201d\u2018\u2019,;\u2116\u00ba\u00b0<>.\uff1a\u3010\u3011\u300c\u300d-]{0,6}$/u;
const ENDED = /[!?]|\.\s(?=\S)|\n\s*\n/;

/**
 * @param isTaken whether a range is a date, a time or an amount, which is no number of anything.
 */
export function findAnnounced(
  page: PersonalPage,
  lists: AnnouncedLists,
  isTaken: (at: Range) => boolean,
): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    for (const shape of SHAPES) {
      const behind = phraseEnd(page.words, at, lists[shape.list]);
      const range = behind === null ? null : valueBehind(page, behind, shape, lists, isTaken);
      if (range !== null) found.push({ kind: shape.kind, at: range, reason: 'announced' });
    }
  }
  return found;
}

function valueBehind(
  page: PersonalPage,
  behind: number,
  shape: Shape,
  lists: AnnouncedLists,
  isTaken: (at: Range) => boolean,
): Range | null {
  const { words, text } = page;
  for (let at = behind; at < words.length && at - behind <= MOST_LINKS; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined) return null;
    const gap = text.slice(before.end, word.start);
    const isShort = /^(?:no|nr|num|n|p|ref|acct)$/.test(before.plain);
    if (!GAP.test(gap) || (ENDED.test(gap) && !isShort)) return null;
    const range = valueAt(text, word.start, shape);
    if (range !== null) return isTaken(range) || isMeasured(page, at, range, lists) ? null : range;
    if (phraseEnd(words, at, lists.links) === null) return null;
  }
  return null;
}

function valueAt(text: string, from: number, { value, fewestDigits, shortest, kind }: Shape): Range | null {
  const first = /[#*]/.test(text.charAt(from - 1)) ? from - 1 : from;
  value.lastIndex = kind === 'code' || kind === 'order' ? first : from;
  const said = trimmedValue(value.exec(text)?.[0] ?? '', value);
  const isMixed = kind === 'code' && /^[A-Z\d]{5,}$/.test(said);
  if (said.replaceAll(/\D/g, '').length < (isMixed ? 2 : fewestDigits)) return null;
  if (said.replaceAll(/[^\p{L}\d]/gu, '').length < shortest) return null;
  const start = value.lastIndex === 0 ? from : kind === 'code' || kind === 'order' ? first : from;
  if (kind === 'block' && !/[A-Z]/.test(said) && said.replaceAll(/\D/g, '').length < 4) return null;
  return [start, start + said.length];
}

/** Behind the last group with a digit in it, words begin again: "4471 AND". */
function trimmedValue(said: string, value: RegExp): string {
  if (value !== SPACED && value !== PLATE) return said;
  const parts = said.split(' ');
  if (!/\d/.test(said)) return said;
  while (parts.length > 1 && !/\d/.test(parts.at(-1) ?? '') && (parts.at(-1)?.length ?? 0) !== 3) parts.pop();
  const first = parts.findIndex((part) => /\d/.test(part));
  return first > 1 || /^[a-z]+$/.test(parts[0] ?? '') ? '' : parts.join(' ');
}

/** A time, an amount or a count has its unit or its other half beside it. */
function isMeasured({ text, words }: PersonalPage, at: number, [from, to]: Range, lists: AnnouncedLists): boolean {
  if (/[$\u20ac\u00a3\u00a5]\s?$/u.test(text.slice(Math.max(0, from - 2), from))) return true;
  if (/^(?::\d|\s?%|,\d|\.\d|\s?[$\u20ac\u00a3\u5186])/u.test(text.slice(to, to + 3))) return true;
  if (/[a-z]/i.test(text.slice(from, to))) return false;
  let next = at;
  while (words[next] !== undefined && (words[next]?.start ?? 0) < to) next += 1;
  const isBeside = text.slice(to, words[next]?.start ?? to).length <= 1;
  return isBeside && to - from <= 4 && phraseEnd(words, next, lists.measures) !== null;
}
