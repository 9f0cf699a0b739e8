import { inMegabytes } from './sizes';

/** Where progress is told: standard error. */
export interface Teller {
  readonly tell: (text: string) => void;
  /** It is a terminal, on which a line can be written over. */
  readonly isTerminal: boolean;
}

const WIDTH = 30;
/** Without a bar: a line for each tenth of more bytes than this. */
const WORTH_TELLING = 50_000_000;
const CLEAR = '\r\u001b[K';

/** Tells how far the reading is: a bar on a terminal, else a plain line now and then. */
export class Progress {
  readonly #teller: Teller;
  readonly #total: number;
  #tenths = 0;
  #shown = '';

  /** @param total bytes there are to read */
  constructor(teller: Teller, total: number) {
    this.#teller = teller;
    this.#total = total;
  }

  /** @param read bytes so far */
  at(read: number, messages: number, flagged: number): void {
    const share = this.#total === 0 ? 1 : Math.min(1, read / this.#total);
    const counts = `${inMegabytes(read)} of ${inMegabytes(this.#total)}, ${messages} messages, ${flagged} flagged`;
    if (this.#teller.isTerminal) this.#bar(share, counts);
    else if (this.#total > WORTH_TELLING && Math.floor(share * 10) > this.#tenths) {
      this.#tenths = Math.floor(share * 10);
      this.#teller.tell(`${Math.floor(share * 100)} %: ${counts}\n`);
    }
  }

  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void {
    if (this.#shown !== '') this.#teller.tell(CLEAR);
    this.#shown = '';
  }

  #bar(share: number, counts: string): void {
    const full = Math.round(share * WIDTH);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %  ${counts}`;
    if (bar === this.#shown) return;
    this.#teller.tell(`${CLEAR}${bar}`);
    this.#shown = bar;
  }
}
