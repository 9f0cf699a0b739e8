/**
 * When two captures are one message. Either they share a key, or they come from different sources and agree
 * on the fingerprint or on thread, minute and sender. Anything less stays two entries: two canned answers
 * with the same words are the story the record is kept for.
 */
import { isSameGmailMessage, kindOfKey } from './keys';
import { minuteOf } from './minute';

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
  if (a.keys.some((key) => b.keys.some((other) => key === other || isSameGmailMessage(key, other)))) return true;
  if (contradict(a.keys, b.keys)) return false;
  return equalPrint(a, b) || equalPlace(a, b);
}

/** Both have a key of one kind and it differs: that source says itself that they are two messages. */
function contradict(a: readonly string[], b: readonly string[]): boolean {
  const kinds = new Set(a.map(kindOfKey));
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
