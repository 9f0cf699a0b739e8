/** Puts the words of a marked-up text on lines. White space folds as in HTML, except in preformatted parts. */

/** Deeper quotations are written as deep as this. */
const MAX_QUOTE_MARKS = 10;

export class TextWriter {
  readonly #out: string[] = [];
  /** Characters of words that were written. */
  length = 0;
  #breaks = 0;
  /** What separates the next word from the one before, when they stand on one line. */
  #gap = '';
  #mark = '';
  /** Depth of quotation: its lines begin with as many `> `. */
  quoteDepth = 0;
  #lastDepth = 0;

  /** At least `lines` line ends before the next word: 1 begins a line, 2 leaves an empty one. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines);
    this.#gap = '';
  }

  /** One line end more, as `<br>` asks for; never more than one empty line. */
  lineEnd(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
    this.#gap = '';
  }

  /** The next cell of a table's row. */
  cell(): void {
    if (this.#breaks === 0) this.#gap = '\t';
  }

  /** Before the first word of a list's item. */
  mark(text: string): void {
    this.break(1);
    this.#mark = text;
  }

  /** Text on a line of its own, as it stands. */
  ownLine(text: string): void {
    this.break(1);
    this.#begin();
    this.#put(text);
    this.break(1);
  }

  /** Text in which white space folds. */
  words(text: string): void {
    const folded = text.replace(/[\s\u00a0]+/g, ' ');
    if (folded.startsWith(' ')) this.#space();
    const trimmed = folded.trim();
    if (trimmed === '') return;
    this.#begin();
    this.#put(trimmed);
    if (folded.endsWith(' ')) this.#space();
  }

  /** Text whose lines stay as they are. */
  preformatted(text: string): void {
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) this.lineEnd();
      if (line.trim() === '') continue;
      this.#begin();
      this.#put(line.trimEnd());
    }
  }

  /** @returns everything written, without white space at its ends */
  toString(): string {
    return this.#out.join('').trim();
  }

  #put(words: string): void {
    this.#out.push(words);
    this.length += words.length;
  }

  #space(): void {
    if (this.#breaks === 0 && this.#gap === '') this.#gap = ' ';
  }

  #begin(): void {
    if (this.#out.length === 0) this.#out.push(quoteMarks(this.quoteDepth));
    else if (this.#breaks > 0) this.#newLine();
    else this.#out.push(this.#gap);
    this.#out.push(this.#mark);
    this.#breaks = 0;
    this.#gap = '';
    this.#mark = '';
    this.#lastDepth = this.quoteDepth;
  }

  /** An empty line between two depths belongs to the shallower one. */
  #newLine(): void {
    const between = quoteMarks(Math.min(this.quoteDepth, this.#lastDepth)).trimEnd();
    if (this.#breaks === 2) this.#out.push(`\n${between}`);
    this.#out.push(`\n${quoteMarks(this.quoteDepth)}`);
  }
}

function quoteMarks(depth: number): string {
  return '> '.repeat(Math.min(depth, MAX_QUOTE_MARKS));
}
