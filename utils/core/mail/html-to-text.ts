import { decodeEntities } from './html-entities';
import { isHidden } from './html-hidden';
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
/** Soft hyphens and zero-width fillers: they only break words apart. */
const FILLERS = /[\u00ad\u034f\u200b\ufeff]/g;

/**
 * The words of an HTML mail as plain text: paragraphs and line breaks, `- ` or numbers before items of
 * lists, tabs between cells of tables, `> ` before quotations. Scripts, styles, comments and hidden
 * elements are left out, links give their words. Takes time in proportion to the length; never throws.
 */
export function htmlToText(html: string): string {
  const reader = new Reader();
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.text();
}

/** Follows the tokens: what is hidden, preformatted, quoted or a list at the moment. */
class Reader {
  readonly #writer = new TextWriter();
  /** The hidden element that is open, and how many of its name are open inside it. */
  #hidden: { readonly name: string; depth: number } | null = null;
  #preformatted = 0;
  /** The number of the last item for each open list; null for lists without numbers. */
  readonly #lists: (number | null)[] = [];

  take(token: HtmlToken): void {
    if (this.#hidden) this.#hidden = stillHidden(this.#hidden, token);
    if (this.#hidden) return;
    if (token.kind === 'text') this.#words(token.text);
    else if (token.kind === 'open') this.#open(token);
    else this.#close(token.name);
  }

  text(): string {
    return this.#writer.toString();
  }

  #words(source: string): void {
    const text = decodeEntities(source).replace(FILLERS, '');
    if (this.#preformatted > 0) this.#writer.preformatted(text);
    else this.#writer.words(text);
  }

  #open({ name, attributes }: OpenTag): void {
    if (!VOID.has(name) && (UNREAD.has(name) || isHidden(attributes))) {
      if (!attributes.endsWith('/') || !UNREAD.has(name)) this.#hidden = { name, depth: 1 };
      return;
    }
    this.#lineUp(name);
    if (name === 'br') this.#writer.lineEnd();
    else if (name === 'td' || name === 'th') this.#writer.cell();
    else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'blockquote') this.#writer.quoteDepth += 1;
    else if (name === 'ul') this.#lists.push(null);
    else if (name === 'ol') this.#lists.push(0);
    else if (name === 'li') this.#writer.mark(this.#nextMark());
  }

  #close(name: string): void {
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    else if (name === 'blockquote') this.#writer.quoteDepth = Math.max(0, this.#writer.quoteDepth - 1);
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    this.#lineUp(name);
  }

  #lineUp(name: string): void {
    const inner = (name === 'ul' || name === 'ol') && this.#lists.length > 0;
    if (PARAGRAPHS.has(name) && !inner) this.#writer.break(2);
    else if (LINES.has(name) || inner) this.#writer.break(1);
  }

  #nextMark(): string {
    const last = this.#lists.at(-1);
    if (last === null || last === undefined) return '- ';
    this.#lists[this.#lists.length - 1] = last + 1;
    return `${last + 1}. `;
  }
}

/** Paragraphs end where the next block begins, closed or not; all other hidden elements end with their own end tag. */
function stillHidden(
  hidden: { readonly name: string; readonly depth: number },
  token: HtmlToken,
): { name: string; depth: number } | null {
  if (token.kind === 'text') return { ...hidden };
  const endsParagraph =
    hidden.name === 'p' && token.kind === 'open' && (LINES.has(token.name) || PARAGRAPHS.has(token.name));
  if (endsParagraph) return null;
  if (token.name !== hidden.name) return { ...hidden };
  const depth = hidden.depth + (token.kind === 'open' ? 1 : -1);
  return depth === 0 ? null : { name: hidden.name, depth };
}
