/** Names in small letters, as they are written in a hurry. */
import { isIn, type PersonalPage } from '../personal/page';
import { phraseEnd, type PhraseSet } from '../text/phrase-set';
import { baseOf, gapAt, isBesideDeed, isMidSentence, isNothing, nameFound, type Look, type Name } from './name-run';
import { isOrdinaryWord } from './ordinary-words';

/** A name written small: listed, long enough, and no word of any language. Behind "mrs" or "neighbor", not even listed. */
export function inSmall(look: Look, at: number): Name | null {
  const { page, redactor } = look;
  const word = page.words[at];
  if (word === undefined || !/^\p{Ll}[\p{Ll}'\u2019-]{2,}$/u.test(word.text)) return null;
  const plain = baseOf(word);
  const { names } = redactor;
  const isBehindRole = isLedTo(look, at);
  if (isMeantSmall(look, at, isBehindRole) || isNamed(look, at)) return nameFound(page, at, at + 1, 'person', 'listed');
  const isListed =
    plain.length > 2 &&
    (names.sure.has(plain) ||
      (look.isEnglish && plain.length > 4 && names.surnames.has(plain) && !names.common.has(plain)));
  const isNobody = isNothing(plain, redactor) || isNothing(plain.replace(/e?s$/, ''), redactor);
  if (!(isBehindRole || isListed) || isNobody || isOrdinaryWord(plain, isListed ? look.ordinary : names.ordinary))
    return null;
  let last = at + 1;
  const next = baseOf(page.words[last]);
  if (
    gapAt(page, last) === ' ' &&
    (names.surnames.has(next) || names.sure.has(next)) &&
    !isOrdinaryWord(next, look.ordinary)
  )
    last += 1;
  return nameFound(page, at, last, 'person', 'listed');
}

/** Behind "mrs", "neighbor" or "spoke to", in small letters. */
function isLedTo({ page, isEnglish, redactor: { people } }: Look, at: number): boolean {
  if (!/^\.? $/.test(gapAt(page, at))) return false;
  const isGreeted = isEndOf(page, at, people.greetings) && /^ ?(?:[,!.\n]|$)/.test(gapAt(page, at + 1));
  const before = page.words[at - 1]?.plain ?? '';
  const isVague = VAGUE.test(before) || (before === 'son' && !isEnglish);
  // In other languages what stands behind "dame" or "cliente" says what she is like, or does.
  const roles = isEnglish ? [people.customerRoles, people.agentRoles] : [];
  const lists = [people.titles, ...roles, people.met, people.named];
  return isGreeted || (lists.some((list) => isEndOf(page, at, list)) && !isVague);
}

const VAGUE = /^(?:from|am|is|was|call|called|name|told|asked|tell|text|thank|sono|sou|soy|suis|bin|for|per|of|its)$/;
const LONGEST_PHRASE = 4;

/** Whether a word or phrase of the list ends right before a word. */
function isEndOf(page: PersonalPage, at: number, list: PhraseSet): boolean {
  for (let first = at - 1; first >= 0 && first >= at - LONGEST_PHRASE; first -= 1)
    if (phraseEnd(page.words, first, list) === at) return true;
  return false;
}

/** "me llamo dulce", "señor delgado": so it is said whatever else the word means. */
function isNamed({ page, redactor }: Look, at: number): boolean {
  const plain = baseOf(page.words[at]);
  const { sure, maybe, surnames } = redactor.names;
  const isName = sure.has(plain) || maybe.has(plain) || surnames.has(plain);
  if (!isName || isNothing(plain, redactor) || !/^\.? $/.test(gapAt(page, at))) return false;
  const before = page.words[at - 1]?.plain ?? '';
  return TITLE.test(before) || (NAMED.test(before) && isEndOf(page, at, redactor.people.named));
}

const TITLE =
  /^(?:mr|mrs|ms|dr|sr|sra|srta|senor|senora|senorita|don|dona|mme|mlle|madame|monsieur|herr|frau|signor|signora|senhor|senhora)$/;
const NAMED =
  /^(?:llamo|llama|llamaba|llamado|llamada|named|nombre|appelle|heisse|namens|chiamo|chiama|chamo|chama|nome)$/;

/** "grace told me", "spoke to mark": a word as well, but not there. */
function isMeantSmall(look: Look, at: number, isLed: boolean): boolean {
  const { page, redactor, isEnglish } = look;
  const plain = baseOf(page.words[at]);
  const isName = redactor.names.maybe.has(plain) && !redactor.names.places.has(plain) && plain.length > 3;
  if (!isEnglish || !isName || isIn(page, at, redactor.people.nobody) || isNothing(plain, redactor)) return false;
  const isThing =
    /^(?:the|a|an|my|his|her|their|our|your|this|that|no|any|to|of|in|and|will|can|could|should|would|i|you|we|they|he|she|it)$/;
  const isDoing =
    isMidSentence(page, at + 1) && isBesideDeed(look, at, at + 1) && !isThing.test(page.words[at - 1]?.plain ?? '');
  return isDoing || (isLed && isEndOf(page, at, redactor.people.met));
}
