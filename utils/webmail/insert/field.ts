/** What a `textarea` and an `input` have in common: text alone, its own selection, and a longest length. */
import type { Wrote } from './strategy';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where the letter goes: from and to, in characters, and the letter as it reads there. */
export interface Fitted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether the keyboard is in it: what the browser is told to write goes where the keyboard is, and nowhere else. */
function hasFocus(field: Field): boolean {
  const root = field.getRootNode();
  return 'activeElement' in root && root.activeElement === field;
}

/** As a page would see it that counts on its own keys, where the browser did not write for us. Takes undo with it. */
function setDirectly(field: Field, { start, end, text }: Fitted): void {
  field.setRangeText(text, start, end, 'end');
  for (const name of ['input', 'change'])
    field.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
}

/**
 * Writes into a field. `insertText` keeps undo (Chromium; Firefox since 89); where the browser refuses, the text is set.
 * Nothing is changed unless all of it fits.
 */
export function writeField(field: Field, { start, end, text }: Fitted): Wrote {
  if (field.readOnly || field.disabled) return 'read-only';
  if (field.maxLength >= 0 && field.value.length - (end - start) + text.length > field.maxLength) return 'too-long';
  field.focus();
  if (!hasFocus(field)) return 'not-taken';
  // Fields for addresses and numbers have no selection to set: there it goes where the browser's caret is.
  const selects = field.selectionStart !== null;
  if (selects) field.setSelectionRange(start, end);
  if (!field.ownerDocument.execCommand('insertText', false, text) && selects) setDirectly(field, { start, end, text });
  return start === end ? 'added' : 'replaced';
}
