/**
 * Editors that are a `contenteditable`, such as Gmail's and Outlook's: `insertText` sends trusted `input` events, keeps undo,
 * and works under Trusted Types, from an isolated world too. What is there (signature, quote) stays.
 *
 * Tried in Chromium 156 (`tests/e2e/thorough/editors.spec.ts`): a caret right before a quote is drawn into it, and a selection
 * that ends there pulls the quote up, which is why `own-place.ts` picks a place for itself; one undo takes the whole letter out.
 * Lines become blocks there. Tried by hand in Firefox 153 on the same pages: lines become `<br>`, one `input` event for all of
 * them after a `beforeinput`, and undo works too.
 */
import { textOf } from '../dom';
import { ownPart, startOf } from './own-place';
import type { Strategy, Wrote } from './strategy';

/** Longer than any reply with its quotes. */
const LIMIT = 1_000_000;

/** The first range of a selection, as it stands in the document itself. */
function selectedIn(selection: Selection): AbstractRange | null {
  return selection.rangeCount === 0 ? null : selection.getRangeAt(0);
}

/** A range that follows what the page does to its own nodes when it is given the focus. */
function followed(page: Document, range: AbstractRange | null): Range | null {
  if (!range) return null;
  const live = page.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/**
 * Writes into an editor of rich text, in whichever document it stands.
 * @param selected how what is selected is read, where the document's own selection does not tell it
 */
export function writeRich(editor: HTMLElement, text: string, below: string, selected = selectedIn): Wrote {
  if (!editor.isContentEditable) return 'read-only';
  const page = editor.ownerDocument;
  // Null in a frame that is not shown.
  const selection = page.getSelection();
  if (!selection) return 'not-taken';
  const before = followed(page, selected(selection));
  editor.focus();
  // Some pages put the caret where they want it once they have the focus: that counts where she had put none.
  const place =
    ownPart(editor, below, before) ??
    ownPart(editor, below, followed(page, selected(selection))) ??
    startOf(editor, below);
  const wrote = place.collapsed ? 'added' : 'replaced';
  selection.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  return page.execCommand('insertText', false, `${text}\n`) ? wrote : 'not-taken';
}

export const contenteditable: Strategy = {
  words: (text) => text,
  held: (editor) => textOf(editor, LIMIT),
  write: (editor, text, below) => writeRich(editor, text, below),
};
