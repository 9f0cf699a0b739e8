/**
 * The place among the driver's own words of an editor: where her caret stands, what of her own words she has selected, or
 * the very start. A caret in the quote or the signature was not put there to write.
 */
import { isElement } from '../dom';

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !/\S/.test(node.nodeValue ?? '');
}

function isBelow(node: Node | null | undefined, below: string): node is Element {
  return below !== '' && isElement(node) && node.matches(below);
}

function isOwn(editor: HTMLElement, below: string, node: Node): boolean {
  if (!editor.contains(node)) return false;
  const part = below === '' ? null : (isElement(node) ? node : node.parentElement)?.closest(below);
  return !part || part.contains(editor);
}

function caretAt(node: Node): Range {
  const caret = (node.ownerDocument ?? document).createRange();
  caret.setStart(node, 0);
  caret.collapse(true);
  return caret;
}

/** A line of her own above a part: a caret right before it would be drawn into it, and so would the letter. */
function lineAbove(part: Element): Range {
  const line = part.ownerDocument.createElement('div');
  line.append(part.ownerDocument.createElement('br'));
  part.before(line);
  return caretAt(line);
}

/** Ends a selection with the last of her words before a part: one that ends right before the part would pull it up into her line. */
function endBefore(own: Range, part: Element, editor: HTMLElement): void {
  const texts = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  texts.currentNode = part;
  let last = texts.previousNode();
  while (last && isBlank(last)) last = texts.previousNode();
  const length = last?.nodeValue?.length ?? 0;
  if (last && own.comparePoint(last, length) === 0) own.setEnd(last, length);
  else own.collapse(true);
}

/**
 * What of a selection lies among her own words; null where it does not begin there, or is but a caret at the very start.
 * @param below selector of what is not hers, empty for nothing
 */
export function ownPart(editor: HTMLElement, below: string, selected: Range | null): Range | null {
  if (!selected || !isOwn(editor, below, selected.startContainer) || !editor.contains(selected.endContainer))
    return null;
  const own = selected.cloneRange();
  const parts = below === '' || own.collapsed ? [] : [...editor.querySelectorAll(below)];
  const part = parts.find((each) => own.intersectsNode(each));
  if (part) endBefore(own, part, editor);
  if (!own.collapsed) return own;
  const { startContainer, startOffset } = own;
  if (startContainer === editor && startOffset === 0) return null;
  const next = startContainer.childNodes[startOffset];
  return isBelow(next, below) ? lineAbove(next) : own;
}

/** The very start of an editor; on a new line of its own where a quote or a signature is the first thing in it. */
export function startOf(editor: HTMLElement, below: string): Range {
  let first: Node | undefined = editor;
  while (first && !isBelow(first, below)) first = [...first.childNodes].find((node) => !isBlank(node));
  return first && first !== editor ? lineAbove(first) : caretAt(editor);
}
