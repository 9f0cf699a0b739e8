import { attributesOf } from './html-attributes';
import { decodeEntities } from './html-entities';
import { lookOf } from './html-look';
import { type Mark, OpenElements } from './html-open-elements';
import { replyPartOf } from './html-reply-parts';
import { htmlTokens, type HtmlToken } from './html-tokens';
import { TextWriter } from './text-writer';

type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

const LINES = new Set(
  'address article aside body center dd div dl dt fieldset figcaption figure footer form header legend li main nav option section tr'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements with markup inside that is not for reading. */
const UNREAD = new Set('audio canvas math select svg template video'.split(' '));
/** Soft hyphens, zero-width characters, direction marks and blank letters: they only break words apart. */
const FILLERS = /[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g;
/** Attributes that can change how an element is read. */
const TELLING = /\b(?:style|hidden|class|id|name|size)\b/i;
/** What a longer mail says further down is not read: characters of HTML, and of words. */
const MOST_HTML = 8_000_000;
const MOST_WORDS = 400_000;
/** What stands before a signature in plain text (RFC 3676 section 4.3). */
const SIGNATURE_MARK = '-- ';

/**
 * The words of an HTML mail as plain text: paragraphs and line breaks, `- ` or numbers before items of
 * lists, tabs between cells of tables, `> ` before quotations, `-- ` above signatures. Scripts, styles,
 * comments and what is hidden are left out, links give their words. Takes time in proportion to the length;
 * never throws.
 */
export function htmlToText(html: string): string {
  const reader = new Reader();
  for (const token of htmlTokens(html.slice(0, MOST_HTML))) {
    reader.take(token);
    if (reader.length > MOST_WORDS) break;
  }
  return reader.text();
}

/** Follows the tokens: which elements and lists are open. */
class Reader {
  readonly #writer = new TextWriter();
  readonly #elements = new OpenElements();
  /** The number of the last item for each open list; null for lists without numbers. */
  readonly #lists: (number | null)[] = [];
  /** Everything that follows is quoted. */
  #restQuoted = false;

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#words(token.text);
    else if (token.kind === 'open') this.#open(token);
    else this.#close(token.name);
  }

  /** Characters of words that were read. */
  get length(): number {
    return this.#writer.length;
  }

  text(): string {
    return this.#writer.toString();
  }

  #words(source: string): void {
    const { hidden, tiny, preformatted } = this.#elements.state;
    if (hidden || tiny) return;
    const text = decodeEntities(source).replace(FILLERS, '');
    if (preformatted) this.#writer.preformatted(text);
    else this.#writer.words(text);
  }

  #open({ name, attributes: source }: OpenTag): void {
    const attributes = TELLING.test(source) ? attributesOf(source) : null;
    const mark = VOID.has(name) ? null : markOf(name, attributes);
    if (LINES.has(name) || PARAGRAPHS.has(name)) this.#elements.endParagraph();
    if (!VOID.has(name) && !(UNREAD.has(name) && source.endsWith('/'))) this.#elements.open(name, mark);
    if (this.#elements.state.hidden) return;
    this.#lineUp(name, mark);
    if (name === 'br') this.#writer.lineEnd();
    else if (name === 'td' || name === 'th') this.#writer.cell();
    else if (name === 'ul') this.#lists.push(null);
    else if (name === 'ol') this.#lists.push(0);
    else if (name === 'li') this.#writer.mark(this.#nextMark());
    if (attributes) this.#replyPart(name, attributes);
    this.#setDepth();
  }

  #close(name: string): void {
    const wasHidden = this.#elements.state.hidden;
    const mark = this.#elements.close(name);
    if (wasHidden) return;
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    this.#lineUp(name, mark);
    this.#setDepth();
  }

  #replyPart(name: string, attributes: ReadonlyMap<string, string>): void {
    const part = replyPartOf(name, attributes);
    if (part === 'rest') this.#restQuoted = true;
    if (part === 'signature') this.#writer.ownLine(SIGNATURE_MARK);
  }

  #setDepth(): void {
    this.#writer.quoteDepth = this.#elements.state.quotes + (this.#restQuoted ? 1 : 0);
  }

  #lineUp(name: string, mark: Mark | null): void {
    if (mark?.flow === 'inline') return;
    const inner = (name === 'ul' || name === 'ol') && this.#lists.length > 0;
    if (PARAGRAPHS.has(name) && !inner) this.#writer.break(2);
    else if (LINES.has(name) || inner || mark?.flow === 'block' || mark?.quoted) this.#writer.break(1);
  }

  #nextMark(): string {
    const last = this.#lists.at(-1);
    if (last === null || last === undefined) return '- ';
    this.#lists[this.#lists.length - 1] = last + 1;
    return `${last + 1}. `;
  }
}

/** Null for the many elements that change nothing. */
function markOf(name: string, attributes: ReadonlyMap<string, string> | null): Mark | null {
  if (UNREAD.has(name)) return { hidden: true };
  const mark: Mark = {
    ...(name === 'pre' && { preformatted: true }),
    ...(name === 'font' && attributes?.has('size') && { tiny: false }),
    ...(attributes && lookOf(attributes)),
    ...((name === 'blockquote' || (attributes && replyPartOf(name, attributes) === 'quote')) && {
      quoted: true as const,
    }),
  };
  return Object.keys(mark).length === 0 ? null : mark;
}
