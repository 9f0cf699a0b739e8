/** Names no list has, told by their capitals and by what people do. */
import { isCapitalised, isIn } from '../personal/page';
import { isListed } from '../personal/lists';
import { phraseEnd } from '../text/phrase-set';
import { isPlaceWord } from './coarse-places';
import {
  baseOf,
  firstBefore,
  gapAt,
  isBesideDeed,
  isMidSentence,
  isNameWord,
  isNothing,
  isPossessive,
  nameFound,
  runEnd,
  type Look,
  type Name,
} from './name-run';
import { isOrdinaryWord, looksOrdinary } from './ordinary-words';
import { inSmall } from './small-names';

/** A name at a word that nothing but its place tells; null where there is none. */
export function unlisted(look: Look, at: number): Name | null {
  return (
    told(look, at) ??
    initialled(look, at) ??
    paired(look, at) ??
    beside(look, at) ??
    lone(look, at) ??
    inGerman(look, at) ??
    inSmall(look, at)
  );
}

/** Behind them stands a place more often than a person. */
const PLACE_LEADS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'via',
  'through',
  'around',
  'across',
  'outside',
  'on',
  'using',
  'per',
  'the',
  'el',
  'la',
  'los',
  'las',
  'le',
  'les',
  'il',
  'lo',
  'o',
  'os',
  'as',
  'en',
  'em',
  'no',
  'na',
  'nel',
  'au',
  'aux',
  'chez',
  'dans',
  'sur',
  'sobre',
  'su',
  'a',
  'an',
  'un',
  'una',
  'une',
  'uno',
  'um',
  'uma',
]);

/** "Ayer Roc\u00edo": a capital that only the sentence gives to a word everybody uses. */
function isBeginning({ page, ordinary }: Look, at: number): boolean {
  return !isMidSentence(page, at) && ordinary.has(baseOf(page.words[at]));
}

/** "Priya told me": whoever does what people do. */
function told(look: Look, at: number): Name | null {
  const { page, capitalsTell } = look;
  if (!capitalsTell || !isNameWord(look, at) || isBeginning(look, at)) return null;
  const last = runEnd(look, at, true);
  if (last === at || isPlain(look, at, last)) return null;
  const isDoing = phraseEnd(page.words, last, look.redactor.people.says) !== null && gapAt(page, last) === ' ';
  return isDoing ? nameFound(page, at, last, 'person', 'person') : null;
}

/** "D. Okafor", "J.R. Smith". */
function initialled(look: Look, at: number): Name | null {
  const { page } = look;
  const word = page.words[at];
  if (word === undefined || !/^\p{Lu}$/u.test(word.text) || /[\p{L}\d]\.?$/u.test(gapAt(page, at))) return null;
  if (word.text === 'O' && /^['\u2019]$/.test(gapAt(page, at + 1)) && isCapitalised(page.words[at + 1]))
    return nameFound(page, firstBefore(look, at), at + 2, 'person', 'listed');
  let last = at + 1;
  while (/^\p{Lu}$/u.test(page.words[last]?.text ?? '') && /^\. ?$/.test(gapAt(page, last)) && last - at < 3) last += 1;
  if (!/^\. ?$/.test(gapAt(page, last)) || !isNameWord(look, last)) return null;
  const isStreet = isListed(look.redactor.personal.streetsAfter, page.words[last + 1]?.plain ?? '');
  const isSentenceEnd = page.words[at]?.sentence !== page.words[last]?.sentence;
  return isStreet || isSentenceEnd ? null : nameFound(page, at, last + 1, 'person', 'person');
}

/** "Mohd Faizan": two words with capitals that are no thing anybody writes so. */
function paired(look: Look, at: number): Name | null {
  if (
    !look.capitalsTell ||
    isBeginning(look, at) ||
    !isOpenWord(look, at) ||
    !isOpenWord(look, at + 1) ||
    gapAt(look.page, at + 1) !== ' '
  )
    return null;
  const last = runEnd(look, at, true);
  if (last < at + 2 || isAmongTitles(look, at, last) || isPlain(look, at, last)) return null;
  return nameFound(look.page, at, last, 'person', 'person');
}

/** A heading or a thing: words that everybody uses, or that brands and towns have, and no name among them. */
function isPlain({ page, redactor, ordinary }: Look, first: number, last: number): boolean {
  const { names } = redactor;
  return page.words.slice(first, last).every((word) => {
    const plain = baseOf(word);
    const isName = names.sure.has(plain) || names.maybe.has(plain) || names.surnames.has(plain);
    return names.places.has(plain) || (!isName && looksOrdinary(plain, ordinary));
  });
}

/** "w/ Kiki": whoever somebody is with. */
function beside(look: Look, at: number): Name | null {
  const { page, redactor, capitalsTell } = look;
  if (!capitalsTell || !isIn(page, at - 1, redactor.people.with) || !isMidSentence(page, at) || !isOpenWord(look, at))
    return null;
  return /^(?:\/? |\/)$/.test(gapAt(page, at)) ? nameFound(page, at, runEnd(look, at, true), 'person', 'person') : null;
}

/** A capital, or in a text all in capitals any word, that nobody uses otherwise: a name as a rule. */
function lone(look: Look, at: number): Name | null {
  const { page, capitalsTell, redactor } = look;
  const word = page.words[at];
  const isLoud = look.isLoud && /^[\p{Lu}'\u2019-]{4,}$/u.test(word?.text ?? '');
  if (word === undefined || !(capitalsTell || isLoud) || word.text.length < 3) return null;
  // "VIN", "HOA"
  if (!isLoud && (!isOpenWord(look, at) || /^\p{Lu}{2,5}$/u.test(word.text))) return null;
  const plain = baseOf(word);
  if (isLed(look, at) || isPlaceWord(plain) || isNothing(plain, redactor)) return null;
  if (!isMidSentence(page, at) && plain.length < 4) return null;
  const { names } = redactor;
  if (names.places.has(plain) || names.common.has(plain) || looksOrdinary(plain, look.ordinary)) return null;
  if (!isMidSentence(page, at) && !isSetApart(look, at)) return null;
  return nameFound(page, at, at + 1, 'person', 'person');
}

/** "bei Pohlmann": in German every noun has a capital, but these are none, in no part. */
function inGerman(look: Look, at: number): Name | null {
  const { page, capitalsTell, redactor } = look;
  const word = page.words[at];
  if (capitalsTell || word === undefined || word.text.length < 4 || !isOpenWord(look, at)) return null;
  const plain = baseOf(word);
  const isLead = isIn(page, at - 1, redactor.people.germanLeads) && /^[: ]{1,2}$/.test(gapAt(page, at));
  const isToldOf = isLead || isBesideDeed(look, at, at + 1);
  if (!isToldOf || isNothing(plain, redactor) || isPlaceWord(plain) || redactor.names.places.has(plain)) return null;
  if (looksOrdinary(plain, look.ordinary) || isCompound(plain, look.ordinary)) return null;
  return nameFound(page, at, Math.max(at + 1, runEnd(look, at, true)), 'person', 'person');
}

const SHORTEST_PART = 4;

/** "Kundennotiz": made of words, or at least ends with one. */
function isCompound(plain: string, ordinary: ReadonlySet<string>): boolean {
  for (let from = 3; from <= plain.length - SHORTEST_PART; from += 1)
    if (isOrdinaryWord(plain.slice(from), ordinary)) return true;
  return false;
}

/** At the beginning of a sentence, a word no list has is a name where somebody does something, or it stands alone. */
function isSetApart(look: Look, at: number): boolean {
  const { page, redactor } = look;
  const next = page.words[at + 1];
  if (next === undefined || next.sentence !== page.words[at]?.sentence || isPossessive(page.words[at])) return true;
  // What stands before a colon is a label.
  if (/^ ?[:=]/.test(gapAt(page, at + 1))) return false;
  if (gapAt(page, at + 1) !== ' ') return true;
  return isBesideDeed(look, at, at + 1) || isIn(page, at + 1, redactor.people.does) || isCapitalised(next);
}

/** A place stands behind it more often than a person. In Spanish "a Yesenia" is a person. */
function isLed({ page, isEnglish }: Look, at: number): boolean {
  const before = page.words[at - 1]?.plain ?? '';
  if (!isEnglish && /^(?:a|la|el|o|os|as|su)$/.test(before)) return false;
  // "the Abernathys"
  const isFamily = before === 'the' && /^\p{Lu}(?:\p{Ll}{3,}s|\p{Lu}{3,}S)$/u.test(page.words[at]?.text ?? '');
  return isMidSentence(page, at) && PLACE_LEADS.has(before) && !isFamily;
}

function isOpenWord(look: Look, at: number): boolean {
  const word = look.page.words[at];
  if (word === undefined || word.text.length < 2 || !isNameWord(look, at) || !isCapitalised(word)) return false;
  return (
    !isListed(look.redactor.people.titled, word.plain) && !isListed(look.redactor.personal.streetsAfter, word.plain)
  );
}

/** A heading, or a place: more words with capitals stand around. */
function isAmongTitles({ page, redactor }: Look, first: number, last: number): boolean {
  return [first - 1, last].some((at) => {
    const word = page.words[at];
    const isBeside = at < first ? gapAt(page, first) === ' ' : gapAt(page, last) === ' ';
    return (
      isBeside &&
      isCapitalised(word) &&
      word !== undefined &&
      word.text.length > 1 &&
      (isListed(redactor.people.titled, word.plain) || isListed(redactor.personal.streetsAfter, word.plain)) &&
      isMidSentence(page, Math.max(at, 1))
    );
  });
}
