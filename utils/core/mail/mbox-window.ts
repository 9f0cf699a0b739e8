import { boundaryAt, gmailIdOf, isQuotedFrom } from './mbox-boundary';

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

interface OpenMessage {
  readonly offset: number;
  readonly gmailId: string | null;
  /** Index of the first byte after the envelope line. */
  contentAt: number;
  /** Positions of a `>` to be taken away, counted from `contentAt`. */
  readonly quotes: number[];
  /** The beginning, once the message has outgrown the cap. */
  head: Uint8Array | null;
}

/** Work is done in pieces of this many bytes, whatever the size of the chunks that come in. */
const PIECE = 1 << 20;
const LF = 10;
const CR = 13;
const F = 70;
const GREATER = 62;

/**
 * A sliding window over the stream: holds the message that is being read and the piece that came last,
 * never more, however large the file is.
 */
export class MboxWindow {
  readonly #maxBytes: number;
  #buffer = new Uint8Array(2 * PIECE);
  #length = 0;
  /** Offset in the stream of the buffer's first byte. */
  #base = 0;
  /** Everything before it is decided. */
  #at = 0;
  /** `#at` stands inside a line whose start is decided. */
  #inLine = false;
  #open: OpenMessage | null = null;
  messages = 0;
  /** Bytes before the first message. */
  skipped = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes, which may be reused by the caller afterwards, and gives the messages they complete. */
  *push(chunk: Uint8Array): Generator<MboxMessage> {
    for (let from = 0; from < chunk.length; from += PIECE) {
      this.#append(chunk.subarray(from, from + PIECE));
      yield* this.#scan(false);
      this.#compact();
    }
  }

  /** The stream has ended: gives the rest. */
  *end(): Generator<MboxMessage> {
    yield* this.#scan(true);
    if (this.#open) yield this.#close(this.#open, this.#length);
    else this.skipped = this.#base + this.#length;
    this.#open = null;
  }

  #append(piece: Uint8Array): void {
    const needed = this.#length + piece.length;
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(piece, this.#length);
    this.#length = needed;
  }

  *#scan(final: boolean): Generator<MboxMessage> {
    const view = this.#buffer.subarray(0, this.#length);
    while (this.#at < view.length) {
      if (!this.#inLine) {
        const start = this.#decide(view, final);
        if (start === 'more') return;
        if (start !== 'line') yield start;
      }
      const lineFeed = view.indexOf(LF, this.#at);
      this.#inLine = lineFeed === -1;
      this.#at = lineFeed === -1 ? view.length : lineFeed + 1;
    }
  }

  /** Decides what the line at `#at` is; a message that it ends is given back. */
  #decide(view: Uint8Array, final: boolean): MboxMessage | 'line' | 'more' {
    const at = this.#at;
    if (view[at] === GREATER) {
      const quoted = isQuotedFrom(view, at);
      if (quoted === 'more' && !final) return 'more';
      if (quoted === 'yes' && this.#open && !this.#open.head) this.#open.quotes.push(at - this.#open.contentAt);
      return 'line';
    }
    if (view[at] !== F) return 'line';
    const boundary = boundaryAt(view, at, final);
    if (boundary.kind === 'more') return 'more';
    if (boundary.kind === 'none') return 'line';
    const ended = this.#open ? this.#close(this.#open, at) : null;
    if (!ended) this.skipped = this.#base + at;
    this.#open = {
      offset: this.#base + at,
      gmailId: gmailIdOf(boundary.envelope),
      contentAt: boundary.contentAt,
      quotes: [],
      head: null,
    };
    this.messages += 1;
    return ended ?? 'line';
  }

  #close(open: OpenMessage, end: number): MboxMessage {
    const { offset, gmailId } = open;
    if (open.head) return { bytes: open.head, offset, cut: true, gmailId };
    const whole = this.#buffer.subarray(open.contentAt, withoutSeparator(this.#buffer, open.contentAt, end));
    const cut = whole.length > this.#maxBytes;
    return { bytes: unquoted(cut ? whole.subarray(0, this.#maxBytes) : whole, open.quotes), offset, cut, gmailId };
  }

  /** Drops what is no longer needed: everything before the open message, or before `#at` once that is cut. */
  #compact(): void {
    const open = this.#open;
    if (open && !open.head && this.#at - open.contentAt > this.#maxBytes) {
      open.head = unquoted(this.#buffer.subarray(open.contentAt, open.contentAt + this.#maxBytes), open.quotes);
    }
    const drop = open && !open.head ? open.contentAt : this.#at;
    this.#buffer.copyWithin(0, drop, this.#length);
    this.#length -= drop;
    this.#base += drop;
    this.#at -= drop;
    if (open) open.contentAt -= drop;
  }
}

/** The end of the message without the empty line that separates it from the next. */
function withoutSeparator(bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= 2 && bytes[end - 1] === LF && bytes[end - 2] === LF) return end - 1;
  const crlf = end - start >= 4 && bytes[end - 1] === LF && bytes[end - 2] === CR && bytes[end - 3] === LF;
  return crlf ? end - 2 : end;
}

/** A copy without the bytes at `positions`, which are in ascending order. */
function unquoted(bytes: Uint8Array, positions: readonly number[]): Uint8Array {
  const inside = positions.filter((position) => position < bytes.length);
  const copy = new Uint8Array(bytes.length - inside.length);
  let from = 0;
  let to = 0;
  for (const position of [...inside, bytes.length]) {
    copy.set(bytes.subarray(from, position), to);
    to += position - from;
    from = position + 1;
  }
  return copy;
}
