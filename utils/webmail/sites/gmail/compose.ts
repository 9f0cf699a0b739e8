/** Gmail's reply boxes. `[g_editable=true]` has marked the editor since 2016; its label is localised and no anchor. */
import type { Editor } from '../../types';
import { hexId } from './ids';
import { subjectOf } from './thread';

const EDITOR = '[g_editable="true"], [role="textbox"][contenteditable="true"][aria-multiline="true"]';
/** What Gmail sets below the words of a reply. */
const BELOW = 'blockquote, .gmail_quote, .gmail_quote_container, .gmail_signature, [data-smartmail="gmail_signature"]';
const FRAME = '[role="dialog"], .M9, .ip, form, [role="listitem"]';

function frameOf(editor: Element): Element {
  const frames: Element[] = [];
  for (let frame = editor.closest(FRAME); frame; frame = frame.parentElement?.closest(FRAME) ?? null)
    frames.push(frame);
  return (
    frames.find((frame) => frame.querySelector('input[name="lts"], input[name="rt"], input[name="to"], [email]')) ??
    frames[0] ??
    editor
  );
}

function recipientsOf(frame: Element, editor: Element): string[] {
  const addresses = new Set<string>();
  for (const element of frame.querySelectorAll('[email], input[name="to"], input[name="cc"], input[name="bcc"]')) {
    if (editor.contains(element)) continue;
    const words = element.getAttribute('email') ?? (element instanceof HTMLInputElement ? element.value : '');
    for (const word of words.split(/[\s<>,;"]/)) if (word.includes('@')) addresses.add(word.toLowerCase());
  }
  return [...addresses];
}

/** Every editor on the page, the thread it answers and whom it would go to. */
export function editors(root: Document): Editor[] {
  return [...root.querySelectorAll(EDITOR)].flatMap((element) => {
    if (!(element instanceof HTMLElement)) return [];
    const frame = frameOf(element);
    const hidden = frame.querySelector('input[name="lts"], input[name="rt"]');
    const named = hidden instanceof HTMLInputElement ? hexId(hidden.value) : null;
    const inThread = element.closest('[role="main"]') !== null && !element.closest('[role="dialog"]');
    return [
      {
        element,
        below: BELOW,
        threadId: named ?? (inThread ? subjectOf(root).threadId : null),
        recipients: recipientsOf(frame, element),
      },
    ];
  });
}
