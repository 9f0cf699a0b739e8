import { blockOf } from './byte-block';
import { readHead } from './mail-head';
import { looksLikeMbox } from './mbox';
import { MboxWindow, type WindowedMessage } from './mbox-window';

/** What tells an mbox from a single message. */
const HEAD = 8_192;

/** Takes a file in pieces and gives its messages: those of an mbox, or the one that the file is. */
export class MailFile {
  readonly #maxBytes: number;
  readonly #give: (message: WindowedMessage) => void;
  readonly #window: MboxWindow;
  /** The beginning of the file, until it is known what it is; of a single message, all that is kept. */
  #parts: Uint8Array[] = [];
  #kept = 0;
  #kind: 'unknown' | 'mbox' | 'single' = 'unknown';
  /** Bytes taken in. */
  bytes = 0;

  /** @param maxBytes a longer message is cut */
  constructor(maxBytes: number, give: (message: WindowedMessage) => void) {
    this.#maxBytes = maxBytes;
    this.#give = give;
    this.#window = new MboxWindow(maxBytes, give);
  }

  /** Bytes before the first message of an mbox. */
  get skipped(): number {
    return this.#window.messages > 0 ? this.#window.skipped : 0;
  }

  get isMbox(): boolean {
    return this.#kind === 'mbox';
  }

  /** Takes the next bytes, which may be reused by the caller afterwards. */
  push(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    if (this.#kind === 'mbox') {
      this.#window.push(chunk);
      return;
    }
    this.#keep(chunk);
    if (this.#kind === 'unknown' && this.#kept >= HEAD) this.#decide();
  }

  /** The file has ended: gives the last message. */
  end(): void {
    if (this.#kind === 'unknown') this.#decide();
    if (this.#kind === 'mbox') {
      this.#window.end();
      return;
    }
    const block = blockOf(this.#start());
    const to = Math.min(this.#kept, this.#maxBytes);
    const cut = this.bytes > to;
    if (to === 0) return;
    this.#give({ block, line: 0, from: 0, to, head: readHead(block, 0, to), offset: 0, size: this.bytes, cut });
  }

  #keep(chunk: Uint8Array): void {
    const most = Math.max(this.#maxBytes, HEAD);
    if (this.#kept >= most) return;
    const part = chunk.slice(0, most - this.#kept);
    this.#parts.push(part);
    this.#kept += part.length;
  }

  #decide(): void {
    const start = this.#start();
    this.#kind = looksLikeMbox(start.subarray(0, HEAD)) ? 'mbox' : 'single';
    if (this.#kind === 'single') return;
    this.#parts = [];
    this.#window.push(start);
  }

  #start(): Uint8Array {
    const start = new Uint8Array(this.#kept);
    let at = 0;
    for (const part of this.#parts) {
      start.set(part, at);
      at += part.length;
    }
    this.#parts = [start];
    return start;
  }
}
