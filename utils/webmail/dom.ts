/**
 * Reading text out of a page without touching it: a walker of our own, since `innerText` forces a layout
 * and leaves out what the webmail has folded away.
 */

const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'BUTTON']);

/** Attribute every host of ours carries, so that our own marks are never read as mail. */
export const MARK = 'data-side-note';

const NOT_PLAIN = `img, br, script, style, template, noscript, textarea, select, button, [${MARK}]`;

interface Writer {
  text: string;
  readonly limit: number;
  readonly skip: string;
}

function isSkipped(element: Element, skip: string): boolean {
  return SILENT.has(element.tagName) || element.hasAttribute(MARK) || (skip !== '' && element.matches(skip));
}

function write(node: Node, out: Writer): void {
  if (out.text.length >= out.limit) return;
  if (node.nodeType === Node.TEXT_NODE) {
    out.text += (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    return;
  }
  if (!(node instanceof Element) || isSkipped(node, out.skip)) return;
  if (node.tagName === 'BR') out.text += '\n';
  else if (node.tagName === 'IMG') out.text += node.getAttribute('alt') ?? '';
  else {
    const block = BLOCKS.has(node.tagName);
    if (block && !/(^|\n) *$/.test(out.text.slice(-80))) out.text += '\n';
    for (const child of node.childNodes) write(child, out);
    if (node.tagName === 'TD' || node.tagName === 'TH') out.text += ' ';
    if (block && !out.text.endsWith('\n')) out.text += '\n';
  }
}

/**
 * Text of a part of the page, lines kept, runs of blanks folded, at most `limit` characters.
 * `skip` is a selector of parts to leave out; images give their alternative text.
 */
export function textOf(node: Node | null | undefined, limit = 200_000, skip = ''): string {
  if (!node) return '';
  const out: Writer = { text: '', limit, skip };
  if (node instanceof Element) for (const child of node.childNodes) write(child, out);
  else write(node, out);
  const lines = out.text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limit);
}

/** The same on one line. */
export function lineOf(node: Node | null | undefined, limit = 1_000, skip = ''): string | null {
  // Most cells are plain text, which the browser reads fastest itself.
  const isPlain = node instanceof Element && skip === '' && !node.querySelector(NOT_PLAIN);
  const text = isPlain ? node.textContent.slice(0, limit) : textOf(node, limit, skip);
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** Elements in the order of the document, as `querySelectorAll` gives them, without those that lie inside another. */
export function outermost(elements: Iterable<Element>): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of elements) {
    // In document order everything inside an element comes right after it.
    if (element instanceof HTMLElement && !found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** The same elements, each once, in the order of the document. */
export function inDocumentOrder(elements: Iterable<Element>): Element[] {
  return [...new Set(elements)].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
