/** What in the driver's words could be somebody else's data, with words that do without it. Offered, never forced. */
import { findPersonal } from '../personal/find-personal';
import type { PersonalFinding, PersonalKind } from '../personal/finding';
import {
  personalWords,
  type PersonalData,
  type PersonalWords,
  type Wording,
  type WordingKind,
} from '../personal/lists';
import type { Range } from '../text/own-text';
import { phraseEnds, phraseSet } from '../text/phrase-set';
import { plainWord, plainWords, type PlainWord } from '../text/plain-words';
import { replacing, type Replacement } from './replacement';

export interface ThirdPartyFinding {
  readonly kind: PersonalKind;
  readonly at: Range;
  /** Null where the letter's language has no words for it. */
  readonly instead: Replacement | null;
}

/** Whose data may stand in the letter. */
export interface AllowedData {
  /** The driver's name, and that of who answered her. */
  readonly names: readonly string[];
  /** The driver's mail addresses, in small letters. */
  readonly addresses: readonly string[];
  /** Domains Amazon writes from. */
  readonly domains: readonly string[];
}

/** {@link PersonalData} made ready. */
export interface PersonalChecker {
  readonly words: PersonalWords;
  readonly wording: PersonalData['wording'];
}

export const MOST_PERSONAL = 40;
/** Words of a sentence among which a stop is looked for. */
const STOP_NEAR = 14;

export function personalChecker(data: PersonalData): PersonalChecker {
  return { words: personalWords(data), wording: data.wording };
}

/** The findings in a text, in its order. */
export function findThirdParty(
  { words, wording }: PersonalChecker,
  text: string,
  { language, allowed }: { readonly language: string; readonly allowed: AllowedData },
): readonly ThirdPartyFinding[] {
  const own = new Set(allowed.names.flatMap((name) => plainWords(name).map(({ plain }) => plain)));
  const findings = findPersonal(words, text)
    .filter((finding) => !finding.own && !isAllowed(finding, text, own, allowed))
    .slice(0, MOST_PERSONAL);
  const speech = wording[language];
  const page = speech && findings.length > 0 ? plainWords(text) : [];
  return findings.map((finding) => ({
    kind: finding.kind,
    at: finding.at,
    instead: speech ? insteadOf(finding, text, page, speech) : null,
  }));
}

function isAllowed(
  { kind, at: [from, to] }: PersonalFinding,
  text: string,
  own: ReadonlySet<string>,
  { addresses, domains }: AllowedData,
): boolean {
  const found = text.slice(from, to);
  if (kind === 'name') return plainWords(found).every(({ plain }) => own.has(plain));
  if (kind !== 'email') return false;
  const address = found.toLowerCase();
  const domain = address.slice(address.indexOf('@') + 1);
  return addresses.includes(address) || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}

function insteadOf(
  { kind, at, told, codeOnly }: PersonalFinding,
  text: string,
  words: readonly PlainWord[],
  wording: Wording,
): Replacement | null {
  if (told?.by === 'statement') return null;
  if (told?.by === 'role') return without(text, told.from, at);
  const first = indexAt(words, at[0]);
  const stop = kind === 'address' ? stopNear(words, first, wording) : null;
  const which: WordingKind = codeOnly ? 'postcode' : told?.by === 'deed' ? 'someone' : kind;
  const by = wording.instead[stop !== null && which === 'address' ? 'addressOfStop' : which].replace(
    '{stop}',
    stop ?? '',
  );
  return joined(text, at, by, words[first - 1], wording);
}

/** A name beside a word that says who it is goes with what held it: ", John Smith," and "named John Smith". */
function without(text: string, start: number, [from, to]: Range): Replacement {
  const closed = text.slice(start, from).startsWith(',') && text.charAt(to) === ',';
  const bracket = text.slice(start, from).includes('(') && text.charAt(to) === ')';
  return { at: [start, closed || bracket ? to + 1 : to], by: '' };
}

/** Articles that stand twice or against each other, "the the" and "a el", become one. */
function joined(
  text: string,
  [from, to]: Range,
  by: string,
  before: PlainWord | undefined,
  { determiners, articles, contractions }: Wording,
): Replacement {
  const [article = '', ...rest] = by.split(' ');
  const isNext = before !== undefined && text.slice(before.end, from).trim() === '';
  if (!isNext || !articles.includes(article)) return replacing(text, [from, to], by);
  const one = contractions[`${before.plain} ${article}`];
  if (one !== undefined) return replacing(text, [before.start, to], [one, ...rest].join(' '));
  return determiners.some((word) => plainWord(word) === before.plain)
    ? { at: [from, to], by: rest.join(' ') }
    : replacing(text, [from, to], by);
}

function stopNear(words: readonly PlainWord[], about: number, { stops }: Wording): string | null {
  const set = phraseSet(stops);
  for (let at = Math.max(0, about - STOP_NEAR); at < about + STOP_NEAR && at < words.length; at += 1) {
    if (words[at]?.sentence !== words[about]?.sentence) continue;
    for (const behind of phraseEnds(words, at, set)) {
      const number = words[behind]?.text ?? '';
      if (/^\d{1,3}$/.test(number) && (behind < about || at > about)) return number;
    }
  }
  return null;
}

function indexAt(words: readonly PlainWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
