/**
 * What the content script knows of the triage: a small table made from the knowledge at build time. From
 * the visible text of a row it says "this may be …"; from an opened message whether it is worth judging.
 */
import { isWithin } from '../sender/address';
import type { FlaggedCategory, HintTable, MailMessage, Person } from '../types';

export type { HintTable };

/** What a row shows; every part may be missing. */
export interface RowText {
  readonly people: readonly Person[];
  readonly subject: string | null;
  readonly snippet: string | null;
}

const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}']+/gu;
/** Kana and Chinese characters: written without spaces, so a cue may stand anywhere in a run of them. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;
const PLAIN = /^[\t-\r\x20-\x7e]*$/u;
const FLEX = /flex/iu;
const SOFT_HYPHEN = '\u00ad';
/** An engine that keeps such texts apart knows without a look that one of Latin letters has none. */
const BEYOND_LATIN = /[^\0-\xff]/u;
/** Letters of Europe, dashes, quotes and signs of money: of none of these is a disguise made. */
const USUAL = /^[\0-\xac\xae-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2122]*$/u;

/**
 * A guess from a row's visible text, or null. Never from the sender alone and never from a shop's subject:
 * the row must carry a cue, and Flex must be named in it or write it.
 */
export function hintFor(row: RowText, table: HintTable): FlaggedCategory | null {
  const text = plain(`${row.subject ?? ''} ${row.snippet ?? ''}`);
  const senders = row.people.map((person) => senderOf(person, table));
  if (!senders.some((sender) => sender.flex) && !/amazon ?flex/u.test(text)) return null;
  // A name that claims Flex over an address that is not Amazon's: whatever the cue, it may be a forgery.
  if (senders.some((sender) => sender.flex && !sender.listed))
    return findCue(wordsOf(text), table, true) === null ? null : 'phishing';
  // Tools, law firms and friends write about notices too. A thread's row may show the driver beside Amazon.
  if (senders.length > 0 && !senders.some((sender) => sender.listed)) return null;
  const words = wordsOf(text);
  return needlesOf(table.calm).some((group) => shows(words, group)) ? null : findCue(words, table, false);
}

/** Whether an opened message must be judged at all. Everything that could be flagged passes. */
export function passesPrefilter(
  message: Pick<MailMessage, 'from' | 'subject'> & { readonly text: string },
  table: HintTable,
): boolean {
  const { from, subject, text } = message;
  if (namesFlex(text) || namesFlex(`${from?.name ?? ''} ${subject ?? ''}`)) return true;
  return from !== null && senderOf(from, table).flex;
}

interface Sender {
  /** The name or the address names Flex. */
  readonly flex: boolean;
  /** The address is at one of Amazon's domains; without an address, the name is one of Flex's. */
  readonly listed: boolean;
}

function senderOf(person: Person, table: HintTable): Sender {
  const address = person.address?.toLowerCase() ?? '';
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const listed = table.domains.some((known) => isWithin(domain, known));
  const name = plain(person.name ?? '')
    .replaceAll(BETWEEN_WORDS, ' ')
    .trim();
  const named = table.names.some(
    (known) => name === known || name.startsWith(`${known} `) || name.endsWith(` ${known}`),
  );
  if (at < 0) return { flex: named, listed: named };
  return { flex: named || (listed && table.locals.includes(address.slice(0, at))), listed };
}

/** The category whose cue has the most words in the row: "missed delivery block" says more than "late block". */
function findCue(words: string, table: HintTable, fraud: boolean): FlaggedCategory | null {
  let best: FlaggedCategory | null = null;
  let most = 0;
  for (const [category, groups] of table.cues) {
    if (!fraud && (category === 'phishing' || category === 'reactivation-scam')) continue;
    for (const group of needlesOf(groups)) {
      if (group.length > most && shows(words, group)) [best, most] = [category, group.length];
    }
  }
  return best;
}

/** The words of a text with one space before, between and behind them, for {@link shows}. */
function wordsOf(text: string): string {
  return ` ${text.replaceAll(BETWEEN_WORDS, ' ')} `;
}

function shows(words: string, group: Needles): boolean {
  return group.every((needle) => words.includes(needle));
}

/** What to look for in the words of a text, all of it: the engine finds a piece of text faster than we compare words. */
type Needles = readonly string[];

const needles = new WeakMap<readonly string[], readonly Needles[]>();

function needlesOf(groups: readonly string[]): readonly Needles[] {
  const made = needles.get(groups) ?? groups.map((group) => group.split(' ').map(needleOf));
  needles.set(groups, made);
  return made;
}

function needleOf(word: string): string {
  if (UNSPACED.test(word)) return word;
  return word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `;
}

/** Most mail is told by a look or two that the engine takes at many letters at a time. */
function namesFlex(text: string): boolean {
  if (FLEX.test(text)) return true;
  return mayBeDisguised(text) && plain(text).includes('flex');
}

function mayBeDisguised(text: string): boolean {
  return BEYOND_LATIN.test(text) ? !USUAL.test(text) : text.includes(SOFT_HYPHEN);
}

/** Lower case, straight apostrophes, no invisible characters, full-width letters as plain ones. */
function plain(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'");
}
