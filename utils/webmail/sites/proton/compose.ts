/**
 * Proton's composers: windows of their own below the page, or a quick reply inside a message. The editor is in a frame, or a text
 * area for plain text. A window says nothing of the conversation it belongs to but its subject.
 */
import { isHtmlElement, outermost } from '../../dom';
import { addressesIn, answers } from '../../people';
import type { Editor } from '../../types';
import { documentOf, editorFrames } from './frames';
import { openedId } from './ids';
import { subjectOf } from './message';

const COMPOSER = '.composer, [data-testid^="composer-"], .composer-container';
const QUICK_REPLY = '[class*="quick-reply"]';
const PLAIN = 'textarea[data-testid="editor-textarea"], .composer textarea, [class*="quick-reply"] textarea';
const RECIPIENTS =
  '[data-testid="composer:address"], [class*="composer-addresses"], [class*="quick-reply"] [title*="@"]';
const BELOW = '.protonmail_quote, [class*="protonmail_signature"], blockquote';

function valueOf(field: Element | null): string {
  return field && 'value' in field && typeof field.value === 'string' ? field.value : '';
}

function recipientsOf(frame: Element | null): string[] {
  const words: string[] = [];
  for (const box of outermost(frame?.querySelectorAll(RECIPIENTS) ?? [])) {
    const titled = [box, ...box.querySelectorAll('[title*="@"]')].map((part) => part.getAttribute('title') ?? '');
    const typed = [...box.querySelectorAll('input')].map(valueOf);
    // Chips stand side by side without a space between their words.
    const leaves = [...box.querySelectorAll('*')].filter((part) => part.childElementCount === 0);
    const shown = [box, ...leaves].map((part) =>
      part === box && leaves.length > 0 ? '' : part.textContent.slice(0, 2_000),
    );
    words.push(...shown, ...titled, ...typed);
  }
  return addressesIn(words.join(' '));
}

/** A reply inside a message says what it answers. Of a window only the subject tells, and many notices share theirs. */
function answered(root: Document, place: Element, frame: Element | null): Pick<Editor, 'threadId' | 'unnamed'> {
  if (place.closest(QUICK_REPLY) && place.closest('article')) return { threadId: openedId(root.location) };
  const subject = valueOf(frame?.querySelector('[data-testid="composer:subject"], [id^="subject-composer"]') ?? null);
  return { threadId: null, unnamed: answers(subject, subjectOf(root)) };
}

/** The element to write in: in a frame what can be edited, else the text area itself. */
function editable(place: Element): Element | null {
  if (place.tagName === 'TEXTAREA') return place;
  const page = documentOf(place);
  return page?.querySelector('[contenteditable="true"]') ?? null;
}

/** Every editor on the page, the conversation it answers and whom it would go to. */
export function editors(root: Document): Editor[] {
  return [...new Set([...editorFrames(root), ...root.querySelectorAll(PLAIN)])].flatMap((place) => {
    const element = editable(place);
    if (!isHtmlElement(element)) return [];
    const frame = place.closest(QUICK_REPLY) ?? place.closest(COMPOSER);
    return [{ element, below: BELOW, ...answered(root, place, frame), recipients: recipientsOf(frame) }];
  });
}
