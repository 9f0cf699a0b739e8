/** Yahoo's editors: `[data-test-id=rte]` in `#editor-container` since 2018, a text area in the basic look. */
import { isHtmlElement, outermost } from '../../dom';
import { addressesIn, answers } from '../../people';
import type { Editor } from '../../types';
import { openedId, subjectOf } from './message';

const COMPOSE = '[data-test-id="rte"], #editor-container, [data-test-id^="compose"], form[action*="compose"]';
const EDITOR = '[contenteditable="true"], textarea';
const BOX = '[data-test-id^="container-"]';
const RECIPIENTS = ['to', 'cc', 'bcc'].map((box) => `[data-test-id="container-${box}"]`).join(', ');
const BELOW = '[id*="yahoo_quoted"], [class*="yahoo_quoted"], [class*="signature"], blockquote';

/** The nearest frame that says whom the message goes to. */
function frameOf(editor: Element): Element | null {
  for (let frame = editor.parentElement; frame; frame = frame.parentElement) {
    // What holds another editor, too, holds another mail's recipients.
    if (frame.querySelectorAll(EDITOR).length > 1) return null;
    if (frame.querySelector(RECIPIENTS)) return frame;
  }
  return null;
}

function valueOf(field: Element | null | undefined): string {
  return field && 'value' in field && typeof field.value === 'string' ? field.value : '';
}

function recipientsOf(frame: Element | null): string[] {
  const words = [...(frame?.querySelectorAll(RECIPIENTS) ?? [])].flatMap((box) => [
    ...[...box.querySelectorAll('[title*="@"], [data-email]')].map(
      (pill) => `${pill.getAttribute('data-email') ?? ''} ${pill.getAttribute('title') ?? ''}`,
    ),
    ...[...box.querySelectorAll('input')].map(valueOf),
  ]);
  return addressesIn(words.join(' '));
}

/** A reply in the conversation says what it answers. Elsewhere only the subject tells, and many notices share theirs. */
function answered(root: Document, editor: Element, frame: Element | null): Pick<Editor, 'threadId' | 'unnamed'> {
  if (editor.closest('[data-test-id="message-group-view"]')) return { threadId: openedId(root) };
  const field = frame?.querySelector('[data-test-id="compose-subject"], #compose-subject-input');
  return { threadId: null, unnamed: (frame !== null && !field) || answers(valueOf(field), subjectOf(root)) };
}

/** Every editor on the page, the conversation it answers and whom it would go to. */
export function editors(root: Document): Editor[] {
  return outermost(root.querySelectorAll(EDITOR)).flatMap((element) => {
    if (!isHtmlElement(element) || !element.closest(COMPOSE) || element.closest(BOX)) return [];
    const frame = frameOf(element);
    return [{ element, below: BELOW, ...answered(root, element, frame), recipients: recipientsOf(frame) }];
  });
}
