/** Names of people: told by a list of first and family names, and by the words beside them. */
import { isCapitalised, isIn, type PersonalPage } from '../personal/page';
import { phraseEnd, type PhraseSet } from '../text/phrase-set';
import type { Found, PersonRole } from './found';
import {
  baseOf,
  endOf,
  firstBefore,
  gapAt,
  isBesideDeed,
  isContracted,
  isMidSentence,
  isUpper,
  lowerEnd,
  nameFound,
  runEnd,
  type Look,
  type Name,
} from './name-run';
import { looksOrdinary } from './ordinary-words';
import type { Redactor } from './redactor';
import type { ChangeReason } from './types';
import { unlisted } from './unlisted-names';

/** What may part a name from the word that tells it. */
const BESIDE = /^\.? ?[,:(="\u201c]? ?["\u201c*]?$|^\.? ?[-\u2013\u2014] ?$/u;

/** Before a signature: the next line, or a comma. */
const SIGNING = /^[,.!:]?\s{0,3}(?:\r?\n\s{0,4}){0,2}[-\u2013\u2014~*]?\s?$/u;

/** Behind them stands a town or a thing as often as a person. */
const LOOSE = /^(?:from|is|was|its|it|de|da|di|soy|suis|bin|sono|sou)$/;

/** Days and places are named after them. */
const SAINTS: ReadonlySet<string> = new Set(['st', 'saint', 'san', 'santa', 'santo', 'sao', 'sankt', 'sainte']);

/** Names in a text of the given language. Any text; time linear in its length. */
export function findPeople(page: PersonalPage, language: string, redactor: Redactor): readonly Found[] {
  const look: Look = {
    page,
    redactor,
    capitalsTell: language !== 'de',
    isEnglish: language === 'en' || language === 'und',
    isLoud: isLoud(page),
    ordinary: redactor.names.ordinaryIn(language),
    small: new Set(page.words.filter((word) => !isUpper(word)).map(({ plain }) => plain)),
  };
  const found: Found[] = [];
  for (let at = 0; at < page.words.length; at += 1) {
    const one = nicked(look, at) ?? cued(look, at) ?? listed(look, at) ?? unlisted(look, at);
    if (one === null) continue;
    found.push(one.found);
    at = Math.max(at, one.last - 1);
  }
  return found;
}

function isLoud({ words }: PersonalPage): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return long.filter(({ text }) => text === text.toUpperCase()).length > long.length / 2;
}

type Cue = readonly [
  list: PhraseSet,
  role: PersonRole,
  reason: ChangeReason,
  /** Whether a capital letter is enough, behind it, to be a name. */
  isEnough: boolean,
  gap: RegExp,
];

/** A name behind a word that leads to one. */
function cued(look: Look, at: number): Name | null {
  const { page, redactor } = look;
  const { people } = redactor;
  const iAm =
    look.isEnglish && /^i['\u2019]?m$/i.test(page.words[at]?.text ?? '') ? runEnd(look, at + 1, false) : at + 1;
  if (iAm > at + 1) return nameFound(page, at + 1, iAm, 'person', 'person');
  const cues: readonly Cue[] = [
    [people.titles, 'person', 'person', true, /^\.? ?$/],
    [people.closings, 'agent', 'signed', true, SIGNING],
    [people.agentRoles, 'agent', 'person', look.capitalsTell, BESIDE],
    [people.customerRoles, 'customer', 'customer', look.capitalsTell, BESIDE],
    [people.named, 'person', 'person', true, BESIDE],
    [people.met, 'person', 'person', look.capitalsTell, BESIDE],
    [people.greetings, 'person', 'person', true, /^,? $/],
  ];
  for (const [list, role, reason, isEnough, gap] of cues) {
    const behind = phraseEnd(page.words, at, list);
    const between = behind === null ? '' : gapAt(page, behind);
    if (behind === null || !gap.test(between)) continue;
    if (list === people.titles && !isTitle(page, at, behind)) continue;
    const first = behindRoles(page, behind, people.customerRoles, gap);
    const initial = isInitial(look, first) && isEnough ? first + 1 : first;
    const last = Math.max(initial, runEnd(look, first, isEnough));
    const isLoose =
      LOOSE.test(page.words[behind - 1]?.plain ?? '') ||
      list === people.greetings ||
      list === people.closings ||
      list === people.met ||
      between.includes(':');
    if (last === first || (isLoose && isNobodys(look, first, last))) continue;
    if (list === people.closings && !/\n|, ?$|[-\u2013\u2014] ?$/.test(between) && !endsLine(look, at, last)) continue;
    const isTitled = first > at && list !== people.titles && phraseEnd(page.words, first - 1, people.titles) === first;
    const from =
      list === people.titles ? (page.words[at]?.start ?? 0) : (page.words[isTitled ? first - 1 : first]?.start ?? 0);
    return { found: { kind: 'name', at: [from, endOf(page, last)], role, reason }, last };
  }
  return null;
}

/** "Mr. K." */
function isInitial({ page }: Look, at: number): boolean {
  return /^[B-HJ-Z]$/.test(page.words[at]?.text ?? '') && /^\./.test(gapAt(page, at + 1));
}

/** "LG Moni": nothing stands behind it in the line. */
function endsLine({ page }: Look, at: number, last: number): boolean {
  const to = page.words[last - 1]?.end ?? 0;
  return !isMidSentence(page, at) && /^[ .!]{0,3}(?:\n|$)/.test(page.text.slice(to, to + 4));
}

/** "Dear Editor", "from Leeds": one word that everybody uses, or a place. */
function isNobodys({ page, redactor, ordinary }: Look, first: number, last: number): boolean {
  const plain = baseOf(page.words[first]);
  const { sure, maybe, surnames, places } = redactor.names;
  if (last > first + 1 || sure.has(plain)) return false;
  return places.has(plain) || (!maybe.has(plain) && !surnames.has(plain) && looksOrdinary(plain, ordinary));
}

/** "Mama Lou", "Big Steve": what goes before a name and is written like one. */
function nicked(look: Look, at: number): Name | null {
  const { page, redactor } = look;
  const next = page.words[at + 1];
  if (
    !isUpper(page.words[at]) ||
    !isIn(page, at, redactor.people.nick) ||
    gapAt(page, at + 1) !== ' ' ||
    next === undefined
  )
    return null;
  const plain = baseOf(next);
  const { sure, maybe, places } = redactor.names;
  const isName = sure.has(plain) || (maybe.has(plain) && !places.has(plain)) || !looksOrdinary(plain, look.ordinary);
  if (!isUpper(next) || !isName || places.has(plain) || redactor.people.titled.has(plain)) return null;
  return nameFound(page, at, Math.max(at + 2, runEnd(look, at + 1, true)), 'person', 'person');
}

/** "my friend Maria": one more role may stand between. */
function behindRoles(page: PersonalPage, behind: number, roles: PhraseSet, gap: RegExp): number {
  const next = phraseEnd(page.words, behind, roles);
  return next !== null && gap.test(gapAt(page, next)) && isCapitalised(page.words[next]) ? next : behind;
}

function isTitle(page: PersonalPage, at: number, behind: number): boolean {
  const word = page.words[at];
  if (word === undefined || !isCapitalised(page.words[behind])) return false;
  // "Oak Dr. Seattle" is a street; "m" and "fr" are more often something else.
  if (isCapitalised(page.words[at - 1]) && /^(?:dr|st|ms)$/.test(word.plain) && gapAt(page, at) === ' ') return false;
  if (/^(?:m|fr|ing|lic|seu|sir|don|madam|dona)$/.test(word.plain)) return isCapitalised(word) && word.plain !== 'fr';
  return word.plain !== 'miss' || isCapitalised(word);
}

/** A first name everybody knows, or a family name behind one. */
function listed(look: Look, at: number): Name | null {
  const { page, redactor } = look;
  const word = page.words[at];
  if (word === undefined || word.text.length < 2 || isContracted(word)) return null;
  const plain = baseOf(word);
  // Months, days and words of letters that are a name somewhere else: "Juli", "Sabato".
  if (!look.isEnglish && isIn(page, at, redactor.people.nobody)) return null;
  const { names } = redactor;
  const isElsewhere = names.maybe.has(plain) && !look.ordinary.has(plain) && !names.places.has(plain) && isUpper(word);
  const isListed = names.sure.has(plain) && (look.isEnglish || isUpper(word));
  const isSure = (isListed && !look.ordinary.has(plain)) || isElsewhere;
  const isMaybe =
    !isElsewhere &&
    (isListed || names.maybe.has(plain)) &&
    (isCapitalised(word) || (look.isLoud && isUpper(word))) &&
    !isSure;
  const isFamily = !isSure && !isMaybe && names.surnames.has(plain) && plain.length > 2 && isUpper(word);
  if (!(isSure || isMaybe || isFamily)) return null;
  if (SAINTS.has(page.words[at - 1]?.plain ?? '')) return null;
  // "Ayer Roc\u00edo", "Montag"
  const isWord = look.ordinary.has(plain) || isIn(page, at, redactor.people.nobody);
  if (isFamily && isWord && !isMidSentence(page, at) && !isBesideDeed(look, at, at + 1)) return null;
  const { nobody, customerRoles, agentRoles } = redactor.people;
  if (isFamily && [nobody, customerRoles, agentRoles].some((list) => isIn(page, at, list))) return null;
  if (isMaybe && names.places.has(plain) && isIn(page, at, nobody)) return null;
  const isWill = isMaybe && isForced(look, at);
  const last = isSure && !isUpper(word) ? lowerEnd(look, at) : runEnd(look, isWill ? at + 1 : at, true);
  const end = last === at ? at + 1 : last;
  if (isMaybe && !isWill && !isMeant(look, at, end)) return null;
  const isCommon = names.common.has(plain) || (!look.capitalsTell && looksOrdinary(plain, look.ordinary));
  const first = isFamily && !isCommon && look.capitalsTell ? firstBefore(look, at) : at;
  if (isFamily && end === at + 1 && first === at && isCommon && !isBesideDeed(look, at, end)) return null;
  return nameFound(page, first, end, 'person', 'listed');
}

/** "Will Hargrove": no sentence goes on from "will" with a family name. */
function isForced({ page, redactor }: Look, at: number): boolean {
  const next = page.words[at + 1];
  const plain = baseOf(next);
  const { surnames, common, places } = redactor.names;
  return (
    gapAt(page, at + 1) === ' ' &&
    isCapitalised(next) &&
    surnames.has(plain) &&
    !common.has(plain) &&
    !places.has(plain) &&
    isMidSentence(page, at + 1)
  );
}

/** A name that is a word as well is meant where a family name follows, or somebody does something; or it has a capital within a sentence. */
function isMeant(look: Look, at: number, end: number): boolean {
  if (end > at + 1 && hasFamilyName(look, at, end)) return true;
  if (isBesideDeed(look, at, end) || isJoined(look, at)) return true;
  const { page, capitalsTell, redactor } = look;
  if (!capitalsTell || (redactor.names.places.has(baseOf(page.words[at])) && look.isEnglish)) return false;
  const isBegun = isMidSentence(page, at - 1) && isMidSentence(page, at) && isCapitalised(page.words[at - 1]);
  const isAmongCapitals = (isMidSentence(page, end) && isCapitalised(page.words[end])) || isBegun;
  return isMidSentence(page, at) && !isAmongCapitals && isCapitalised(page.words[at]);
}

/** "Rose et Pierre", "Maria and Joy". */
function isJoined({ page, redactor }: Look, at: number): boolean {
  return [1, -1].some((way) => {
    const [link, other] = [page.words[at + way], page.words[at + 2 * way]];
    const isLinked = /^(?:and|y|e|et|und|&|o|or|ou|oder)$/.test(link?.plain ?? '') && isUpper(other);
    const plain = baseOf(other);
    return (
      isLinked &&
      (redactor.names.sure.has(plain) || (redactor.names.maybe.has(plain) && !redactor.names.places.has(plain)))
    );
  });
}

function hasFamilyName({ page, redactor }: Look, at: number, end: number): boolean {
  return page.words.slice(at + 1, end).some((word) => {
    const plain = baseOf(word);
    const { sure, maybe, surnames, places } = redactor.names;
    const isName = sure.has(plain) || surnames.has(plain) || (maybe.has(plain) && !places.has(plain));
    return isName || /^\p{Lu}$/u.test(word.text);
  });
}
