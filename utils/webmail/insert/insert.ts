/** Puts a letter into the open reply box of one thread, and of no other. Never sends, never touches recipients. */
import type { InsertAnswer, Request, ToContent } from '../../messaging/contract';
import type { Editor, WebmailAdapter } from '../types';
import { insertIntoEditable } from './contenteditable';

/** The reply box of the thread the driver used last: the focused one, else the last on the page. */
function chooseEditor(editors: readonly Editor[], threadId: string | null, focused: Element | null): Editor | null {
  const fitting = editors.filter((editor) => (threadId === null ? false : editor.threadId === threadId));
  return fitting.find((editor) => focused && editor.element.contains(focused)) ?? fitting.at(-1) ?? null;
}

function isListed(address: string, domains: readonly string[]): boolean {
  const domain = address.split('@').at(-1) ?? '';
  return domains.some((listed) => domain === listed || domain.endsWith(`.${listed}`));
}

/**
 * Inserts the text, or says why not. Asks back (`check-recipients`) when the reply would go to nobody we can
 * see or to an address outside `domains`, the list of Amazon's domains, unless the driver accepted that.
 */
export function insertReply(
  adapter: WebmailAdapter,
  page: Document,
  domains: readonly string[],
  { threadId, text, acceptRecipients }: Request<ToContent, 'insert'>,
): InsertAnswer {
  const editor = chooseEditor(adapter.editors(page), threadId, page.activeElement);
  if (!editor) return { result: 'no-editor' };
  const unlisted = editor.recipients.filter((address) => !isListed(address, domains));
  if (!acceptRecipients && (unlisted.length > 0 || editor.recipients.length === 0)) {
    return { result: 'check-recipients', recipients: unlisted };
  }
  return insertIntoEditable(editor.element, text);
}
