/**
 * Reads an mbox of any size as a stream. Format: RFC 4155 with the escaping of "mboxrd", and the
 * envelope of Gmail's export, whose date has its zone before the year.
 */
import { boundaryAt, gmailIdOf } from './mbox-boundary';
import { copyUnquoted } from './mbox-quotes';
import { MboxWindow, type WindowedMessage } from './mbox-window';

/** One message of an mbox. */
export interface MboxMessage {
  /** The message without its envelope line, one `>` taken from escaped `From ` lines. */
  readonly bytes: Uint8Array;
  /** Where its envelope line begins, in bytes from the start of the stream. */
  readonly offset: number;
  /** It was longer than the cap: `bytes` is only its beginning. */
  readonly cut: boolean;
  /** Gmail's message id (16 hex digits) when the envelope carries one. */
  readonly gmailId: string | null;
}

/** A message longer than this is cut: 32 MB holds Gmail's largest (25 MB) in base64. */
export const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

/** What was read, given when the generator is done. `messages: 0` means: this is not an mbox. */
export interface MboxSummary {
  readonly messages: number;
  /** Bytes before the first message, or of the whole stream when there is none. */
  readonly skipped: number;
}

/**
 * Splits an mbox into its messages, in order, without ever throwing on what it reads.
 * @param chunks the file, cut anywhere; a chunk's buffer may be reused once the next one is asked for
 * @param maxBytes a longer message is cut, and says so
 * @returns yields the messages; a stream that is not an mbox yields nothing and ends with `messages: 0`
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_MESSAGE_BYTES,
): AsyncGenerator<MboxMessage, MboxSummary, undefined> {
  let complete: MboxMessage[] = [];
  const window = new MboxWindow(maxBytes, (message) => complete.push(messageOf(message)));
  for await (const chunk of chunks) {
    window.push(chunk);
    yield* complete;
    complete = [];
  }
  window.end();
  yield* complete;
  return { messages: window.messages, skipped: window.skipped };
}

/** A windowed message on its own, to be kept. */
export function messageOf({ block, line, from, to, offset, cut }: WindowedMessage): MboxMessage {
  const gmailId = gmailIdOf(block.bytes.subarray(line, from));
  return { bytes: copyUnquoted(block, from, to), offset, cut, gmailId };
}

/**
 * Does a file begin like an mbox? Tells an `.mbox` from an `.eml` whatever it is called.
 * @param head the file's first bytes, at least 8 kB of them or the whole file
 */
export function looksLikeMbox(head: Uint8Array): boolean {
  const start = head.findIndex((byte) => byte !== 10 && byte !== 13);
  return start !== -1 && boundaryAt(head, start, true).kind === 'boundary';
}
