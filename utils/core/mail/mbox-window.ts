import { blockOf, newBlock, type ByteBlock } from './byte-block';
import { nextFromLine } from './from-line';
import { type MailHead, readHead } from './mail-head';
import { boundaryAt } from './mbox-boundary';

/** One message where it stands in the window: good until the call it is given to returns. */
export interface WindowedMessage {
  readonly block: ByteBlock;
  /** Index of its envelope line, which ends at `from`. */
  readonly line: number;
  /** Indexes [from, to) of the message, without its envelope line and the empty line that parts it from the next. */
  readonly from: number;
  readonly to: number;
  readonly head: MailHead;
  /** Where its envelope line begins, in bytes from the start of the stream. */
  readonly offset: number;
  /** Bytes from there to the next message. */
  readonly size: number;
  /** It was longer than the cap: only its beginning is there. */
  readonly cut: boolean;
}

interface OpenMessage {
  /** Offset in the stream. */
  readonly offset: number;
  /** Index of the envelope line, and of the first byte after it. */
  line: number;
  contentAt: number;
  /** Where its headers are, and the index that `contentAt` was when they were read; null when they were cut off then. */
  headers: { readonly head: MailHead; readonly at: number } | null;
  /** The beginning with its envelope line, once the message has outgrown the cap. */
  start: Uint8Array | null;
}

/** Bytes taken in at a time, whatever the size of the chunks that come in. */
const PIECE = 1 << 17;
/** What the window holds at first, and again once a larger message is done with. */
const ROOM = 4 * PIECE;
const LF = 10;
const CR = 13;

/**
 * A sliding window over the stream: holds the message that is being read and what came last, never more, however
 * large the file is. Most bytes are copied once and looked at once here.
 */
export class MboxWindow {
  readonly #maxBytes: number;
  readonly #give: (message: WindowedMessage) => void;
  #block = newBlock(ROOM);
  #length = 0;
  /** Offset in the stream of the window's first byte. */
  #base = 0;
  /** Every line that begins before it is decided. */
  #at = 0;
  #open: OpenMessage | null = null;
  messages = 0;
  /** Bytes before the first message. */
  skipped = 0;

  /**
   * @param maxBytes a longer message is cut
   * @param give is called with each message once it is complete
   */
  constructor(maxBytes: number, give: (message: WindowedMessage) => void) {
    this.#maxBytes = maxBytes;
    this.#give = give;
  }

  /** Takes the next bytes, which may be reused by the caller afterwards. */
  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += PIECE) {
      this.#append(chunk.subarray(from, from + PIECE));
      this.#scan(false);
    }
  }

  /** The stream has ended: gives the last message. */
  end(): void {
    this.#scan(true);
    if (this.#open) this.#close(this.#open, this.#length);
    else this.skipped = this.#base + this.#length;
    this.#open = null;
  }

  #append(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#block.bytes.length) this.#makeRoom(piece.length);
    this.#block.bytes.set(piece, this.#length);
    this.#length += piece.length;
  }

  /** Lets go what is decided: everything before the open message, or all that is looked through once that is cut. */
  #makeRoom(more: number): void {
    const open = this.#open;
    if (open && !open.start && this.#length - open.contentAt > this.#maxBytes) {
      open.start = this.#block.bytes.slice(open.line, open.contentAt + this.#maxBytes);
    }
    // One byte more stays, so that it is known whether a line begins at the next one.
    const drop = open && !open.start ? open.line : Math.max(0, this.#at - 1);
    const rest = this.#block.bytes.subarray(drop, this.#length);
    const needed = rest.length + more;
    const { length } = this.#block.bytes;
    if (needed > length || (length > ROOM && needed < ROOM)) {
      this.#block = newBlock(Math.max(ROOM, Math.min(2 * needed, this.#maxBytes + 2 * PIECE)));
      this.#block.bytes.set(rest);
    } else this.#block.bytes.copyWithin(0, drop, this.#length);
    this.#length -= drop;
    this.#base += drop;
    this.#at -= drop;
    if (!open) return;
    open.line -= drop;
    open.contentAt -= drop;
  }

  #scan(final: boolean): void {
    for (;;) {
      const line = nextFromLine(this.#block, this.#at, this.#length);
      if (line === -1) {
        this.#at = this.#length;
        return;
      }
      this.#at = line;
      const boundary = boundaryAt(this.#block.bytes.subarray(0, this.#length), line, final);
      if (boundary.kind === 'more') return;
      this.#at = line + 1;
      if (boundary.kind === 'boundary') this.#begin(line, boundary.contentAt);
    }
  }

  #begin(line: number, contentAt: number): void {
    if (this.#open) this.#close(this.#open, line);
    else this.skipped = this.#base + line;
    const head = readHead(this.#block, contentAt, this.#length);
    const whole = head.isPlain && head.bodyAt < this.#length;
    const headers = whole ? { head, at: contentAt } : null;
    this.#open = { offset: this.#base + line, line, contentAt, headers, start: null };
    // No message begins within another one's headers.
    this.#at = whole ? head.bodyAt : contentAt;
    this.messages += 1;
  }

  #close({ offset, start, line, contentAt, headers }: OpenMessage, end: number): void {
    const size = this.#base + end - offset;
    if (start) {
      const from = contentAt - line;
      const head = readHead(blockOf(start), from, start.length);
      this.#give({ block: blockOf(start), line: 0, from, to: start.length, head, offset, size, cut: true });
      return;
    }
    const block = this.#block;
    const whole = withoutSeparator(block.bytes, contentAt, end);
    const cut = whole - contentAt > this.#maxBytes;
    const to = cut ? contentAt + this.#maxBytes : whole;
    const stands = headers?.at === contentAt && headers.head.bodyAt <= to;
    const head = stands ? headers.head : readHead(block, contentAt, to);
    this.#give({ block, line, from: contentAt, to, head, offset, size, cut });
  }
}

/** The end of the message without the empty line that separates it from the next. */
function withoutSeparator(bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= 2 && bytes[end - 1] === LF && bytes[end - 2] === LF) return end - 1;
  const crlf = end - start >= 4 && bytes[end - 1] === LF && bytes[end - 2] === CR && bytes[end - 3] === LF;
  return crlf ? end - 2 : end;
}
