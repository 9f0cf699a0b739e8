/**
 * Writing a letter into a `contenteditable`: `insertText` sends trusted `input` events, keeps undo, and works
 * under Trusted Types. Content that is there (signature, quote) stays: the letter goes to the caret if the
 * caret is in the editor, else to the very start.
 */
import { textOf } from '../dom';
import type { InsertResult } from '../types';

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function placeCaret(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return;
  const anchor = selection.anchorNode;
  if (anchor && editor.contains(anchor)) return;
  selection.collapse(editor, 0);
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
