/**
 * When two captures are one message. Either they share a key, or they come from different sources and agree
 * on the fingerprint or on thread, minute and sender. Anything less stays two entries: two canned answers
 * with the same words are the story the record is kept for.
 */
import { accountsOf, areApart } from './join-account';
import { isSameWebmailMessage, kindOfKey, mayBeOneMessage } from './keys';
import { minuteOf } from './minute';

const MINUTE = 60_000;
/** Dates are read as local time: in another time zone they differ by whole quarters of an hour, and about a day at most. */
const ZONE_STEP = 15;
const ZONES = 26 * 60;

/** What of a capture, kept or new, the comparison needs. */
export interface Capture {
  readonly keys: readonly string[];
  readonly print: string;
  /** Thread key; empty when the source has no threads. */
  readonly thread: string;
  readonly date: string | null;
  readonly sender: string | null;
}

/** True when both are captures of one message. */
export function isSameMessage(a: Capture, b: Capture): boolean {
  const agree = mayShareMovingId(a, b);
  const isOne = (key: string, other: string): boolean =>
    (key === other || isSameWebmailMessage(key, other)) && (agree || !mayBeOneMessage(kindOfKey(key)));
  if (a.keys.some((key) => b.keys.some((other) => isOne(key, other)))) return true;
  if (contradict(a.keys, b.keys) || areApart(accountsOf(a.keys, a.thread), accountsOf(b.keys, b.thread))) return false;
  return equalPrint(a, b) || equalPlace(a, b);
}

/** Where messages are renamed, an id may come to name another one: it counts while the dates, or without any the prints, agree. */
function mayShareMovingId(a: Capture, b: Capture): boolean {
  if (a.date === null && b.date === null) return a.print === b.print;
  const [one, other] = [a, b].map(({ date }) => Math.floor(Date.parse(date ?? '') / MINUTE)) as [number, number];
  const apart = Math.abs(one - other);
  return Number.isNaN(apart) || (apart <= ZONES && apart % ZONE_STEP === 0);
}

/** Both have a key of one kind and it differs: that source says itself that they are two messages, if its ids last. */
function contradict(a: readonly string[], b: readonly string[]): boolean {
  const kinds = new Set(a.map(kindOfKey).filter((kind) => !mayBeOneMessage(kind)));
  return b.some((key) => kinds.has(kindOfKey(key)));
}

/** Without a date the fingerprint lacks its minute, and counts only inside one thread. */
function equalPrint(a: Capture, b: Capture): boolean {
  return a.print === b.print && (minuteOf(a.date) !== '' || (a.thread !== '' && a.thread === b.thread));
}

function equalPlace(a: Capture, b: Capture): boolean {
  const minute = minuteOf(a.date);
  return (
    a.thread !== '' &&
    a.thread === b.thread &&
    minute !== '' &&
    minute === minuteOf(b.date) &&
    a.sender !== null &&
    a.sender === b.sender
  );
}
