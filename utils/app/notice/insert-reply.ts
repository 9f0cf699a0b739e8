import type { InsertAnswer, Request, ToContent } from '../../messaging/contract';
import { sendToTab } from '../../platform/tabs';

/**
 * Puts a letter into the open reply box of a thread in a tab. `no-editor` also where the tab shows no webmail
 * that Redress watches; nothing is ever sent from here.
 */
export async function insertReply(tabId: number, insert: Request<ToContent, 'insert'>): Promise<InsertAnswer> {
  return (await sendToTab(tabId, 'insert', insert)) ?? { result: 'no-editor' };
}
