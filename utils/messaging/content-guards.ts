/** Guards for what reaches a content script. Hand-written: a schema library has no place in a mail page. */
import type { Request, ToContent, Welcome } from './contract';

export type ContentMessage = {
  [Name in keyof ToContent]: { readonly name: Name; readonly payload: Request<ToContent, Name> };
}[keyof ToContent];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWelcome(value: unknown): value is Welcome {
  return isRecord(value) && typeof value.watching === 'boolean' && isRecord(value.words);
}

function isInsert(value: unknown): value is Request<ToContent, 'insert'> {
  return (
    isRecord(value) &&
    (value.threadId === null || typeof value.threadId === 'string') &&
    typeof value.text === 'string' &&
    typeof value.acceptRecipients === 'boolean'
  );
}

/** True for a message of the contract, whole. */
export function isToContent(message: unknown): message is ContentMessage {
  if (!isRecord(message)) return false;
  if (message.name === 'check') return message.payload === null;
  if (message.name === 'refresh') return isWelcome(message.payload);
  return message.name === 'insert' && isInsert(message.payload);
}
