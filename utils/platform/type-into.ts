/** The one way of changing a field's text that its undo knows of. Marked as outdated in the standard, with nothing in its place. */
interface Typing {
  execCommand?(command: 'insertText', showUi: false, text: string): boolean;
}

/**
 * Types words into a field in place of what stands between two positions, so that Ctrl+Z takes them back, and sets the caret.
 * Gives back false where the browser does not type: the field is then as it was.
 */
export function typeInto(
  field: HTMLTextAreaElement,
  {
    text,
    at,
    caret,
  }: { readonly text: string; readonly at: readonly [number, number]; readonly caret: readonly [number, number] },
): boolean {
  const page: Typing = field.ownerDocument;
  field.focus();
  field.setSelectionRange(...at);
  const typed = page.execCommand?.('insertText', false, text) === true;
  if (typed) field.setSelectionRange(...caret);
  return typed;
}
