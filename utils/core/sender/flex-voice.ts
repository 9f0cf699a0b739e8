/**
 * Whether a text speaks as Flex or of it. Amazon's shops tell their customers of "the Amazon Flex driver" and advertise
 * for drivers below an order; tools, banks and unions name Flex in every second line. A letter of Flex's own tells the
 * driver of her account, greets her as a driver, or is signed. The words for that are our guess (`flex-voice.json`).
 */
import type { SenderRules } from '../knowledge';
import { linesOf, wordsOf } from '../text/lines';
import { CLOSINGS } from '../text/mask-words';
import type { Person } from '../types';
import {
  ADDRESSED,
  foldedSet,
  foldedText,
  greetsDriver,
  isHerAccount,
  isOfDrivers,
  isToDriver,
  isTopic,
  type Mention,
  mentionsIn,
  SENTENCE_ENDS,
  wordsIn,
} from './flex-mentions';
import WORDS from './flex-voice.json';
import { isNameOfFlex } from './names';
import { skeleton } from './skeleton';

/** A message's words, as far as they are the sender's own, folded. */
export interface Voice {
  readonly subject: string;
  readonly own: string;
}

const OFFICES = foldedSet(WORDS.offices);
const WORK = foldedSet(WORDS.work);
const CLOSES = foldedSet(CLOSINGS.flatMap((closing) => closing.split(' ')));
const KANA = /\u30d5\u30ec\u30c3\u30af\u30b9/u;
const PARTS = /[^\p{L}\p{N}]+/u;
const LONGEST_SENDER = 800;
/** "the block you picked up", "you forfeited a block": so many words lie between. */
const NEAR_WORK = 6;
/** A signature stands among so many last lines, a note below it; so many characters are looked at for them. */
const LAST_LINES = 6;
const LONGEST_LINE = 80;
const LONGEST_END = 4_000;
/** Words of an office or a country behind the name. */
const MOST_BEHIND = 3;
const BESIDE_NAME = / [|\u00b7\u2022] /u;
const IS_SENTENCE = /: |[.:!?]$/u;

/** A message as {@link speaksAsFlex} and {@link posesAsFlex} take it. */
export function voiceOf(subject: string, own: string): Voice {
  return { subject: foldedText(subject), own: foldedText(own) };
}

/** Whether mail from one of Amazon's addresses is a letter of Flex's: by its subject, its signature, or what it says to the driver. */
export function speaksAsFlex({ subject, own }: Voice, rules: SenderRules): boolean {
  if (mentionsIn(subject).some(isTopic) || isSigned(own, rules)) return true;
  const mentions = mentionsIn(own);
  return mentions.some(isToDriver) || (mentions.some(isTopic) && isAboutWork(own));
}

/**
 * Whether a stranger gives himself out as Flex, and not as one of the others of that name: by the signature, by greeting the reader as one of Flex's drivers, by
 * speaking of her account with Flex, or by a name or an address with the word Flex above words to a driver.
 */
export function posesAsFlex(from: Person | null, { subject, own }: Voice, rules: SenderRules): boolean {
  const mentions = [...mentionsIn(subject), ...mentionsIn(own)];
  if (!mentions.some(({ full }) => full)) return false;
  const isToHer = (mention: Mention): boolean => mention.full && isToDriver(mention);
  return (
    isSigned(own, rules) ||
    mentions.some((mention) => greetsDriver(mention) || isHerAccount(mention)) ||
    (namesFlexItself(from) && mentions.some(isToHer))
  );
}

/** Seller Flex is another programme. */
function namesFlexItself(from: Person | null): boolean {
  const words = `${from?.name ?? ''} ${from?.address ?? ''}`.slice(0, LONGEST_SENDER).split(PARTS).map(skeleton);
  if (words.includes('seller')) return false;
  return words.some((word) => word === 'flex' || word.startsWith('amazonflex') || KANA.test(word));
}

/** Drivers book blocks; to customers nobody speaks of theirs. */
function isAboutWork(own: string): boolean {
  const words = wordsIn(own);
  const isHers = (at: number): boolean =>
    words.slice(Math.max(0, at - NEAR_WORK), at).some((word) => ADDRESSED.has(word));
  return (
    words.some((word, at) => WORK.has(word) && isHers(at)) || WORDS.unspacedWork.some((word) => own.includes(word))
  );
}

function isSigned(own: string, rules: SenderRules): boolean {
  const end = own.slice(-LONGEST_END);
  const lines = linesOf(end)
    .map((line) => wordsOf(end, line))
    .filter((line) => line !== '');
  const last = lines.at(-1)?.split(SENTENCE_ENDS).at(-1) ?? '';
  return [...lines.slice(-LAST_LINES), last].some((line) => line.length <= LONGEST_LINE && isSignature(line, rules));
}

/** Flex's name alone, or behind a closing, or with the name of an office or a country. */
function isSignature(line: string, rules: SenderRules): boolean {
  const [first = ''] = line.slice(line.lastIndexOf(',') + 1).split(BESIDE_NAME);
  const name = first.trim();
  return isNameOfFlex(name, rules) || (!IS_SENTENCE.test(name) && mentionsIn(name).some(isOffice));
}

function isOffice(mention: Mention): boolean {
  const { before, after, full, isUnspaced } = mention;
  if (isUnspaced || after.length > MOST_BEHIND) return false;
  const hasOffice = [...before, ...after].some((word) => OFFICES.has(word));
  const opens = before.slice(0, 2).some((word) => OFFICES.has(word)) || before.every(mayOpen);
  return opens && (hasOffice || (full && !isOfDrivers(mention)));
}

/** Articles and closings: "Regards, the …", "Grüße vom …". */
function mayOpen(word: string): boolean {
  return CLOSES.has(word) || OFFICES.has(word) || ADDRESSED.has(word) || word.length <= 3;
}
