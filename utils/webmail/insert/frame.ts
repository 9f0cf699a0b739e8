/**
 * Editors in a frame's own document, such as TinyMCE's (Roundcube) and Rooster's (Proton): its own selection and its own
 * `execCommand` are used, from outside, so that it works in a sandboxed frame that runs no script too. Tried in
 * Chromium 156 and Firefox 153.
 */
import { contenteditable, writeRich } from './contenteditable';
import type { Strategy } from './strategy';

/** Whether an element stands in a frame of this page. */
export function isFramed(element: HTMLElement, page: Document): boolean {
  return element.ownerDocument !== page;
}

export const frame: Strategy = {
  ...contenteditable,
  write: (editor, text, below) => {
    // A frame that was taken out of the page has no window, and takes nothing.
    if (!editor.ownerDocument.defaultView) return 'not-taken';
    return writeRich(editor, text, below);
  },
};
