/** Puts a letter into the open reply box of one thread, and of no other. Never sends, never touches recipients. */
import type { InsertAnswer, Request, ToContent } from '../../messaging/contract';
import type { Editor, InsertResult, WebmailAdapter } from '../types';
import { chooseEditor } from './choose';
import { contenteditable } from './contenteditable';
import { frame, isFramed } from './frame';
import { input } from './input';
import { shadow, shadowRootOf } from './shadow';
import type { Strategy } from './strategy';
import { textarea } from './textarea';

/** How long a page may take to take back what it was given, in milliseconds: one that draws its editor itself does it at once. */
const TAKES_BACK = 100;

/** As the browser's own events, also out of a shadow root. */
const REACHES_ALL = { bubbles: true, composed: true } as const;

function strategyFor(element: HTMLElement, page: Document): Strategy {
  const name = element.localName;
  if (name === 'textarea') return textarea;
  if (name === 'input') return input;
  if (shadowRootOf(element)) return shadow;
  return isFramed(element, page) ? frame : contenteditable;
}

function isListed(address: string, domains: readonly string[]): boolean {
  const domain = address.split('@').at(-1) ?? '';
  return domains.some((listed) => domain === listed || domain.endsWith(`.${listed}`));
}

/** Without blanks, seen or unseen: editors put them where they like. Marks of direction count. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Gmail's autosave follows keys as well as input; one of each, after its own handlers have run. */
function nudge(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { ...REACHES_ALL, inputType: 'insertText' }));
  element.dispatchEvent(new KeyboardEvent('keyup', { ...REACHES_ALL, key: 'Unidentified' }));
}

/** Writes, reads back at once, and once more when the page has had time to draw its editor anew; `current` gives the editor as it is then. */
async function writeAndCheck(
  editor: Editor,
  letter: string,
  page: Document,
  current: () => Editor | null,
): Promise<InsertResult> {
  const { element, below } = editor;
  const strategy = strategyFor(element, page);
  const text = strategy.words(letter);
  const heldBy = (box: HTMLElement): string => squeeze(strategyFor(box, page).held(box));
  const before = heldBy(element);
  const wrote = strategy.write(element, text, below);
  if (wrote !== 'added' && wrote !== 'replaced') return { result: 'failed', why: wrote };
  // It may have been there before: then only a change shows that it came.
  const hasArrived = (box: HTMLElement): boolean => {
    const held = heldBy(box);
    return held.includes(squeeze(text)) && (wrote === 'replaced' || held !== before);
  };
  if (!hasArrived(element)) return { result: 'failed', why: 'not-taken' };
  await wait(0);
  nudge(element);
  await wait(TAKES_BACK);
  const now = element.isConnected ? element : current()?.element;
  return now && hasArrived(now) ? { result: 'inserted' } : { result: 'failed', why: 'taken-back' };
}

/**
 * Inserts the text, or says why not. Asks back (`check-recipients`) when the reply would go to nobody we can
 * see or to an address outside `domains`, the list of Amazon's domains, unless the driver accepted that.
 * Never replaces more than what the driver has selected of her own words. `failed` says why in a word: `read-only`, `too-long`,
 * `not-taken` (it is not in the editor), `taken-back` (it was, but the page took it out), or `threw`.
 */
export async function insertReply(
  adapter: WebmailAdapter,
  page: Document,
  domains: readonly string[],
  { threadId, text, acceptRecipients }: Request<ToContent, 'insert'>,
): Promise<InsertAnswer> {
  const choose = (): Editor | null => chooseEditor(page, adapter.editors(page), threadId);
  const editor = choose();
  if (!editor) return { result: 'no-editor' };
  const unlisted = editor.recipients.filter((address) => !isListed(address, domains));
  if (!acceptRecipients && (unlisted.length > 0 || editor.recipients.length === 0)) {
    return { result: 'check-recipients', recipients: unlisted };
  }
  try {
    return await writeAndCheck(editor, text, page, choose);
  } catch {
    // A frame that went, or a page that throws in its own handlers where the browser lets it reach us.
    return { result: 'failed', why: 'threw' };
  }
}
