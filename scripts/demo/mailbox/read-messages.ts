/** Raw bytes of an mbox, or of one eml, to messages with what a mailbox needs to file them. */
import { looksLikeMbox, splitMbox } from '../../../utils/core/mail/mbox';
import { parseMail } from '../../../utils/core/mail/parse-mail';
import type { MailMessage } from '../../../utils/core/types';
import { headerIds, readHeaders } from './headers';
import { filingOf, isHidden, type Filing } from './labels';

export interface FiledMail {
  readonly message: MailMessage;
  readonly filing: Filing;
  /** Gmail's own ids (16 hexadecimal digits), where the export gives them. */
  readonly gmailThread: string | null;
  readonly gmailMessage: string | null;
  /** Message-IDs without angle brackets. */
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly deliveredTo: string | null;
  readonly attachments: readonly string[];
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Null: no mail, or one that the demonstration leaves out. */
async function fileMail(bytes: Uint8Array, gmailMessage: string | null): Promise<FiledMail | null> {
  const parsed = await parseMail(bytes);
  if (!parsed.readable || isHidden(parsed.labels)) return null;
  const headers = readHeaders(bytes);
  return {
    message: parsed.message,
    filing: filingOf(parsed.labels),
    gmailThread: parsed.threadId,
    gmailMessage,
    messageId: headerIds(headers, 'message-id')[0] ?? null,
    references: [...headerIds(headers, 'references'), ...headerIds(headers, 'in-reply-to')],
    deliveredTo: headers.get('delivered-to')?.[0]?.toLowerCase() ?? null,
    attachments: parsed.attachments,
  };
}

async function readOne(bytes: Uint8Array): Promise<FiledMail[] | null> {
  if (!(await parseMail(bytes)).readable) return null;
  const mail = await fileMail(bytes, null);
  return mail === null ? [] : [mail];
}

/**
 * All messages in file order, without drafts, spam and trash.
 * @returns null when the bytes are neither an mbox nor one mail.
 */
export async function readMessages(bytes: Uint8Array): Promise<FiledMail[] | null> {
  if (!looksLikeMbox(bytes.subarray(0, 64 * 1024))) return readOne(bytes);
  const mails: FiledMail[] = [];
  for await (const piece of splitMbox(inOnePiece(bytes))) {
    const mail = await fileMail(piece.bytes, piece.gmailId);
    if (mail !== null) mails.push(mail);
  }
  return mails;
}
