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

/** Elements that say nothing themselves. */
const PLAIN = /^(?:SPAN|B|FONT|STRONG|EM|I|A)$/;
const FLAT = 4;

/** What was written so far, in parts: joined once, since looking back into a growing text copies it every time. */
interface Writer {
  readonly parts: string[];
  length: number;
  /** Nothing but blanks stand on the last line. */
  isBlankLine: boolean;
  endsLine: boolean;
  readonly limit: number;
  readonly skip: string;
  /** Reading ends before the first element this selector matches; empty for none. */
  readonly until: string;
  ended: boolean;
}

/** An element being read, and its children still to come. */
interface Open {
  readonly element: Element;
  readonly children: Iterator<ChildNode>;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether a node is an element, also one of a frame's document, which is no instance of this window's `Element`. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** Whether a node is an HTML element, of whichever document. */
export function isHtmlElement(node: Node | null | undefined): node is HTMLElement {
  return isElement(node) && node.namespaceURI === HTML;
}

function isSkipped(element: Element, skip: string): boolean {
  return SILENT.has(element.tagName) || element.hasAttribute(MARK) || (skip !== '' && element.matches(skip));
}

function put(out: Writer, text: string): void {
  if (text === '') return;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  const isBlank = !/[^ ]/.test(lastLine);
  out.isBlankLine = isBlank && (out.isBlankLine || lastLine.length < text.length);
  out.endsLine = lastLine === '';
  out.parts.push(text);
  out.length += text.length;
}

function open(element: Element, out: Writer): Open {
  if (BLOCKS.has(element.tagName) && !out.isBlankLine) put(out, '\n');
  return { element, children: element.childNodes[Symbol.iterator]() };
}

function close({ element }: Open, out: Writer): void {
  if (element.tagName === 'TD' || element.tagName === 'TH') put(out, ' ');
  if (BLOCKS.has(element.tagName) && !out.endsLine) put(out, '\n');
}

/** Writes what a node says itself; gives the element whose children come next, if it is one with children to read. */
function enter(node: Node, out: Writer): Open | null {
  if (node.nodeType === Node.TEXT_NODE) put(out, (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
  if (!isElement(node) || isSkipped(node, out.skip)) return null;
  if (node.tagName === 'BR') put(out, '\n');
  else if (out.until !== '' && node.matches(out.until)) out.ended = true;
  else if (node.tagName === 'IMG') put(out, node.getAttribute('alt') ?? '');
  else return open(node, out);
  return null;
}

/** With a stack of its own: a mail may nest its elements deeper than calls can. */
function write(first: Open, out: Writer): void {
  const stack = [first];
  for (let top = stack.at(-1); top && !out.ended && out.length < out.limit; top = stack.at(-1)) {
    const next = top.children.next();
    const inner = next.done ? null : enter(next.value, out);
    if (inner) stack.push(inner);
    else if (next.done) {
      close(top, out);
      stack.pop();
    }
  }
}

/**
 * Text of a part of the page, lines kept, runs of blanks folded, at most `limit` characters.
 * `skip` is a selector of parts to leave out, `until` of where to stop; images give their alternative text. Takes time in proportion
 * to the number of nodes, however they are nested.
 */
export function textOf(node: Node | null | undefined, limit = 200_000, skip = '', until = ''): string {
  if (!node) return '';
  const out: Writer = { parts: [], length: 0, isBlankLine: true, endsLine: false, limit, skip, until, ended: false };
  if (isElement(node)) write({ element: node, children: node.childNodes[Symbol.iterator]() }, out);
  else enter(node, out);
  const lines = out.parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limit);
}

/** Whether the text of a part of the page, blanks and all, is longer than `limit` characters. Copies none of it. */
export function isLongerThan(node: Node, limit: number): boolean {
  const texts = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= limit && texts.nextNode()) length += texts.currentNode.nodeValue?.length ?? 0;
  return length > limit;
}

/** Whether the browser's own text of an element is what a walk through it would give. */
function isPlain(element: Element, depth = 0): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (depth >= FLAT || !PLAIN.test(child.tagName) || child.hasAttribute(MARK) || !isPlain(child, depth + 1))
      return false;
  return true;
}

/** The same on one line. */
export function lineOf(node: Node | null | undefined, limit = 1_000, skip = ''): string | null {
  // Most cells are plain text, which the browser reads fastest itself.
  const text =
    isElement(node) && skip === '' && isPlain(node) ? node.textContent.slice(0, limit) : textOf(node, limit, skip);
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** Elements in the order of the document, as `querySelectorAll` gives them, without those that lie inside another. */
export function outermost(elements: Iterable<Element>): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of elements) {
    // In document order everything inside an element comes right after it.
    if (isHtmlElement(element) && !found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** The same elements, each once, in the order of the document. */
export function inDocumentOrder(elements: Iterable<Element>): Element[] {
  return [...new Set(elements)].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
