/** Outlook's editors: a multi-line textbox of RoosterJS, below the message it answers or in a window of its own. */
import { isHtmlElement, outermost } from '../../dom';
import { addressesIn } from '../../people';
import type { Editor } from '../../types';
import { openedThread, PANE, QUOTE } from './message';

const EDITOR = '[role="textbox"][contenteditable="true"][aria-multiline="true"]';
/** A quote begins at its header and goes on to the end. */
const BELOW =
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"], [id$="appendonsend"] ~ *, blockquote, [id$="Signature"]';
/** The window of an editor lies some ten levels above it. */
const HIGHEST = 12;

function recipientsOf(editor: Element): string[] {
  let height = 0;
  for (let frame = editor.parentElement; frame && height < HIGHEST; frame = frame.parentElement, height += 1) {
    if (frame.matches(PANE)) return [];
    const named = [...frame.querySelectorAll('[title*="@"], [aria-label*="@"]')]
      .filter((part) => !editor.contains(part) && !part.closest('[role="document"]'))
      .map((part) => `${part.getAttribute('title') ?? ''} ${part.getAttribute('aria-label') ?? ''}`);
    const addresses = addressesIn(named.join(' '));
    if (addresses.length > 0) return addresses;
  }
  return [];
}

/** An answer holds the quote of what it answers; a new mail in the same pane, or a forwarded one, is for somebody else. */
function isReply(editor: Element): boolean {
  return editor.closest(PANE) !== null && editor.querySelector(QUOTE) !== null;
}

/** Every editor on the page, the conversation it answers and whom it would go to. */
export function editors(root: Document): Editor[] {
  return outermost(root.querySelectorAll(EDITOR)).flatMap((element) =>
    isHtmlElement(element) && !element.closest('[role="document"]')
      ? [
          {
            element,
            below: BELOW,
            threadId: isReply(element) ? openedThread(root) : null,
            recipients: recipientsOf(element),
          },
        ]
      : [],
  );
}
