/** How far a name goes, and whether a word can be one. */
import { gapBefore, isCapitalised, isIn, type PersonalPage } from '../personal/page';
import { isListed } from '../personal/lists';
import { phraseEnd } from '../text/phrase-set';
import type { PlainWord } from '../text/plain-words';
import type { Found, PersonRole } from './found';
import { looksOrdinary } from './ordinary-words';
import type { Redactor } from './redactor';
import type { ChangeReason } from './types';

const MOST_PARTS = 4;

const WITHIN = /^\.? $|^ ?-$|^'$|^\u2019$|^\u00b7$|^\.$/u;

const POSSESSIVE = /['\u2019]s?$/u;

export interface Look {
  readonly page: PersonalPage;
  readonly redactor: Redactor;
  /** German writes every noun with a capital, which then tells nothing. */
  readonly capitalsTell: boolean;
  readonly isEnglish: boolean;
  /** Most of the text is in capitals. */
  readonly isLoud: boolean;
  /** Words everybody uses in the language of the text. */
  readonly ordinary: ReadonlySet<string>;
  /** Words that the text writes with a small letter. */
  readonly small: ReadonlySet<string>;
}

export interface Name {
  readonly found: Found;
  readonly last: number;
}

export function nameFound(
  page: PersonalPage,
  first: number,
  last: number,
  role: PersonRole,
  reason: ChangeReason,
): Name {
  return { found: { kind: 'name', at: [page.words[first]?.start ?? 0, endOf(page, last)], role, reason }, last };
}

/** Behind the last of the words that make a name from `first` on; `first` where none does. */
export function runEnd(look: Look, first: number, isEnough: boolean): number {
  const { page, redactor } = look;
  let last = first;
  for (let at = first; at < page.words.length && at - first < MOST_PARTS; at += 1) {
    const word = page.words[at];
    if (word === undefined || (at > first && !WITHIN.test(gapAt(page, at)))) break;
    if (at > first && gapAt(page, at).startsWith('.') && (page.words[at - 1]?.text.length ?? 0) > 3) break;
    if (isPossessive(page.words[at - 1]) && at > first) break;
    if (isNameWord(look, at) && (isEnough || last > first || isKnownName(look, at))) last = at + 1;
    else if (isLoudFamily(look, first, at)) last = at + 1;
    else if (at > first && isListed(redactor.personal.nameParts, word.plain)) continue;
    else if (at === first && isListed(redactor.personal.nameParts, word.plain) && isUpper(word)) continue;
    else break;
  }
  // A single letter is no name: "the customer I called".
  return last === first + 1 && baseOf(page.words[first]).length === 1 ? first : last;
}

/** "BRENDA WHITAKER": behind a first name that is listed, in a text of capitals. */
function isLoudFamily(look: Look, first: number, at: number): boolean {
  const { page, redactor } = look;
  const [name, word] = [page.words[first], page.words[at]];
  if (at !== first + 1 || name === undefined || word === undefined || !redactor.names.sure.has(baseOf(name)))
    return false;
  const isLoud = [name, word].every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  const lists = [
    redactor.people.nobody,
    redactor.people.titled,
    redactor.personal.notNames,
    redactor.people.says,
    redactor.personal.small,
    redactor.personal.measures,
  ];
  return isLoud && lists.every((list) => !isListed(list, word.plain));
}

export function isNameWord(look: Look, at: number): boolean {
  const { page, redactor } = look;
  const word = page.words[at];
  if (word === undefined || !/^[\p{L}'\u2019.-]+$/u.test(word.text)) return false;
  if (isContracted(word)) return false;
  if (isIn(page, at, redactor.people.nobody) || isListed(redactor.personal.notNames, word.plain)) return false;
  if (isIn(page, at, redactor.people.agentRoles) || isIn(page, at, redactor.people.customerRoles)) return false;
  return (
    isCapitalised(word) ||
    (isUpper(word) && (isKnownName(look, at) || isLoudName(look, word))) ||
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word.text)
  );
}

/** In a text of capitals, a word that nobody uses otherwise. */
function isLoudName({ isLoud, ordinary }: Look, { text, plain }: PlainWord): boolean {
  return isLoud && text.length > 3 && !looksOrdinary(plain, ordinary);
}

/** "I've", "isn't". */
export function isContracted({ text }: PlainWord): boolean {
  return /['\u2019](?:d|ll|ve|re|m|t)$/iu.test(text);
}

export function isKnownName({ page, redactor }: Look, at: number): boolean {
  const plain = baseOf(page.words[at]);
  const { sure, maybe, surnames } = redactor.names;
  return sure.has(plain) || maybe.has(plain) || surnames.has(plain);
}

export function isMidSentence({ words }: PersonalPage, at: number): boolean {
  return at > 0 && words[at - 1]?.sentence === words[at]?.sentence;
}

export function isUpper(word: PlainWord | undefined): boolean {
  const first = word?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

export function isPossessive(word: PlainWord | undefined): boolean {
  return word !== undefined && POSSESSIVE.test(word.text);
}

/** A word as names are listed: without the mark of what is somebody's. */
export function baseOf(word: PlainWord | undefined): string {
  if (word === undefined) return '';
  return /['\u2019]s$/u.test(word.text) ? word.plain.slice(0, -1) : word.plain;
}

/** Behind a name, without the mark of what is somebody's. */
export function endOf({ words }: PersonalPage, last: number): number {
  const word = words[last - 1];
  if (word === undefined) return 0;
  return word.end - (POSSESSIVE.exec(word.text)?.[0].length ?? 0);
}

export function gapAt(page: PersonalPage, at: number): string {
  return at === 0 ? '' : gapBefore(page, at);
}

/** Something only people do stands behind, or only people meet before. */
export function isBesideDeed({ page, redactor }: Look, first: number, last: number): boolean {
  const { says } = redactor.people;
  return phraseEnd(page.words, last, says) !== null && gapAt(page, last) === ' ' && first < last;
}

/** A word with a capital before a family name is the first name, though no list has it. */
export function firstBefore(look: Look, at: number): number {
  const { page } = look;
  const isOne =
    at > 0 &&
    gapAt(page, at) === ' ' &&
    isNameWord(look, at - 1) &&
    page.words[at - 1]?.sentence === page.words[at]?.sentence;
  return isOne ? at - 1 : at;
}

/** A name in small letters goes on with a family name that is listed, no further. */
export function lowerEnd({ page, redactor }: Look, at: number): number {
  const next = page.words[at + 1];
  const goesOn = next !== undefined && gapAt(page, at + 1) === ' ' && redactor.names.surnames.has(baseOf(next));
  return goesOn ? at + 2 : at + 1;
}

/** Words that are nobody's name. */
export function isNothing(plain: string, { people, personal }: Redactor): boolean {
  return (
    people.nobody.has(plain) ||
    people.titled.has(plain) ||
    personal.notNames.has(plain) ||
    personal.streetsAfter.has(plain) ||
    personal.measures.has(plain) ||
    people.agentRoles.has(plain) ||
    people.customerRoles.has(plain)
  );
}
