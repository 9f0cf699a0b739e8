/**
 * Reads a mail file of any size for the messages that may be about Flex. What can't name Flex is dropped by its
 * bytes, headers first; only the rest is handed over to be decoded. Memory stays flat.
 */
import { passesGate } from './flex-gate';
import { MailFile } from './mail-file';
import { MAX_MESSAGE_BYTES, messageOf } from './mbox';
import { gmailIdOf } from './mbox-boundary';
import type { WindowedMessage } from './mbox-window';

export interface ScanOptions {
  /** Address of the mailbox's owner, whose own messages are candidates whatever they say; null: not known. */
  readonly owner?: string | null;
  /** Give the dropped messages too, with their headers. */
  readonly everyMessage?: boolean;
  /** Drop nothing: whatever has headers is a candidate. */
  readonly keepAll?: boolean;
  /** A longer message is cut. */
  readonly maxBytes?: number;
}

/** Why a message is no use: no header that mail has, or more bytes of headers than a parser takes. */
export type Damage = 'no-headers' | 'long-headers';

interface Place {
  /** Counts all messages of the file, from 0. */
  readonly index: number;
  /** Where it begins in the file, with its envelope line, in bytes. */
  readonly offset: number;
  /** Bytes it takes there. */
  readonly size: number;
  /** Gmail's message id (16 hex digits) when the envelope carries one. */
  readonly gmailId: string | null;
}

export type ScanItem =
  /** To be read with `parseMail(bytes)` and judged. `cut`: `bytes` is only its beginning. */
  | (Place & { readonly kind: 'candidate'; readonly bytes: Uint8Array; readonly cut: boolean })
  /** It does not name Flex. `head`: its headers alone, for `parseMail`. Only with `everyMessage`. */
  | (Place & { readonly kind: 'dropped'; readonly head: Uint8Array })
  | (Place & { readonly kind: 'damaged'; readonly reason: Damage })
  /** More of the file is read, and nothing else happened. */
  | { readonly kind: 'progress'; readonly counts: ScanCounts };

/** What was read so far. */
export interface ScanCounts {
  /** Bytes of the file. */
  readonly bytes: number;
  /** All messages: candidates, dropped and damaged ones. 0 at the end: the file holds no mail. */
  readonly messages: number;
  readonly candidates: number;
  readonly dropped: number;
  readonly damaged: number;
  /** Bytes before the first message of an mbox, which belong to none. */
  readonly skipped: number;
}

/** Bytes between two `progress`. */
const STEP = 8 << 20;
/** postal-mime refuses more. */
const MAX_HEADERS = 2 << 20;

/**
 * Reads an `.mbox` or a single message (`.eml`), whatever the file is called. Never throws on what it reads.
 * @param chunks the file, cut anywhere; a chunk's buffer may be reused once the next one is asked for
 * @returns yields items in the order of the file, and ends with the counts
 */
export async function* scanMailbox(
  chunks: AsyncIterable<Uint8Array>,
  options: ScanOptions = {},
): AsyncGenerator<ScanItem, ScanCounts, undefined> {
  const sorter = new Sorter(options);
  const file = new MailFile(options.maxBytes ?? MAX_MESSAGE_BYTES, (message) => sorter.take(message, file.isMbox));
  const counts = (): ScanCounts => ({ ...sorter.counts, bytes: file.bytes, skipped: file.skipped });
  let told = 0;
  for await (const chunk of chunks) {
    file.push(chunk);
    yield* sorter.sorted();
    if (file.bytes - told < STEP) continue;
    told = file.bytes;
    yield { kind: 'progress', counts: counts() };
  }
  file.end();
  yield* sorter.sorted();
  return counts();
}

/** Decides what each message is, and counts. */
class Sorter {
  readonly #options: ScanOptions;
  readonly #owner: string | null;
  #items: ScanItem[] = [];
  readonly counts = { messages: 0, candidates: 0, dropped: 0, damaged: 0 };

  constructor(options: ScanOptions) {
    this.#options = options;
    const owner = options.owner?.trim().toLowerCase() ?? '';
    this.#owner = owner === '' ? null : owner;
  }

  /** What was decided since the last time. */
  sorted(): readonly ScanItem[] {
    if (this.#items.length === 0) return this.#items;
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** @param isMbox a file that is one message and has no headers is no mail at all */
  take(message: WindowedMessage, isMbox: boolean): void {
    const { block, from, to, head } = message;
    if (!head.isMail && !isMbox) return;
    const index = this.counts.messages;
    this.counts.messages += 1;
    const damage = head.isMail ? null : 'no-headers';
    const long = head.bodyAt - from > MAX_HEADERS ? 'long-headers' : null;
    const reason = damage ?? long;
    if (reason !== null) {
      this.counts.damaged += 1;
      this.#items.push({ kind: 'damaged', ...placeOf(message, index), reason });
    } else if (this.#options.keepAll || !isMbox || passesGate(block, head, from, to, this.#owner)) {
      const { bytes, cut } = messageOf(message);
      this.counts.candidates += 1;
      this.#items.push({ kind: 'candidate', ...placeOf(message, index), bytes, cut });
    } else {
      this.counts.dropped += 1;
      if (!this.#options.everyMessage) return;
      this.#items.push({ kind: 'dropped', ...placeOf(message, index), head: block.bytes.slice(from, head.bodyAt) });
    }
  }
}

function placeOf({ block, line, from, offset, size }: WindowedMessage, index: number): Place {
  return { index, offset, size, gmailId: gmailIdOf(block.bytes.subarray(line, from)) };
}
