/**
 * Writing a letter into a `contenteditable`: `insertText` sends trusted `input` events, keeps undo, and works
 * under Trusted Types. Content that is there (signature, quote) stays: the letter goes to the caret if the caret stands
 * among the driver's own words, else to the very start. A caret in the quote or the signature was not put there to write.
 */
import { textOf } from '../dom';
import type { InsertResult } from '../types';

/** What webmails set below the words of a reply. */
const BELOW = 'blockquote, .gmail_quote, .gmail_quote_container, .gmail_signature, [data-smartmail="gmail_signature"]';

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function placeCaret(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return;
  if ([selection.anchorNode, selection.focusNode].every((node) => isAmongOwnWords(editor, node))) return;
  selection.collapse(editor, 0);
}

function isAmongOwnWords(editor: HTMLElement, node: Node | null): boolean {
  if (node === null || !editor.contains(node)) return false;
  const below = (node instanceof Element ? node : node.parentElement)?.closest(BELOW) ?? null;
  return below === null || !editor.contains(below);
}

/** Inserts plain text and reads it back. Never replaces more than what the driver has selected in the editor. */
export function insertIntoEditable(editor: HTMLElement, text: string): InsertResult {
  const page = editor.ownerDocument;
  editor.focus();
  placeCaret(editor);
  const done = page.execCommand('insertText', false, `${text}\n`);
  if (!done || !squeeze(textOf(editor)).includes(squeeze(text))) return { result: 'failed', why: 'not-taken' };
  // Gmail's autosave follows keys as well as input; one of each, after its own handlers have run.
  setTimeout(() => {
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    editor.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Unidentified' }));
  });
  return { result: 'inserted' };
}
