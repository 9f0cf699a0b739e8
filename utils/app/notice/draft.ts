/** From what a source hands over to a {@link Draft}: cut to size, own text only, with keys and prints. */
import {
  accountTag,
  fileKey,
  fileKeyWithoutId,
  pageKey,
  pasteKey,
  threadKey,
  webmailKey,
} from '../../core/record/keys';
import { fingerprint, textPrint } from '../../core/record/prints';
import { ownText } from '../../core/text/own-text';
import { MAX_SUBJECT, MAX_TEXT, type MailMessage, type WebmailId } from '../../core/types';
import type { CapturedMessage } from '../../messaging/contract';
import type { Draft } from '../../storage/rows';

/** The thread a captured message stands in. */
export interface CapturedThread {
  readonly webmail: WebmailId;
  readonly account: string | null;
  readonly threadId: string | null;
  readonly permalink: string | null;
}

export function draftOfPage(captured: CapturedMessage, thread: CapturedThread): Draft {
  const { messageId, from, to, date, subject, text, dateText, attachments } = captured;
  const message = tidy({
    from,
    to,
    date,
    subject,
    text: ownText(text.slice(0, MAX_TEXT)),
    ...(attachments && { attachments }),
  });
  const print = fingerprint(message);
  const tag = accountTag(thread.account);
  return {
    source: 'page',
    message,
    dateText,
    clipped: captured.clipped || text.length > MAX_TEXT,
    permalink: thread.permalink,
    keys: [messageId ? webmailKey(thread.webmail, tag, messageId) : pageKey(print)],
    thread: thread.threadId ? threadKey(thread.webmail, tag, thread.threadId) : '',
    print,
    textPrint: textPrint(message),
    replyTo: null,
  };
}

/** What a mail file's reader gives for one message. */
export interface FileMail {
  readonly message: MailMessage;
  /** Gmail's thread id and message id, which only its own export states. */
  readonly threadId: string | null;
  readonly gmailId: string | null;
  readonly clipped: boolean;
}

/** `account`: whose mailbox the file is, so that Gmail's threads are the same as on its page. */
export function draftOfFile(mail: FileMail, account: string | null): Draft {
  const message = tidy({
    ...mail.message,
    text: mail.message.text === null ? null : ownText(mail.message.text.slice(0, MAX_TEXT)),
  });
  const print = fingerprint(message);
  const tag = accountTag(account);
  const first = message.messageId ? fileKey(message.messageId) : fileKeyWithoutId(print);
  return {
    source: 'file',
    message,
    dateText: null,
    clipped: mail.clipped,
    permalink: null,
    keys: mail.gmailId ? [first, webmailKey('gmail', tag, mail.gmailId)] : [first],
    thread: mail.threadId ? threadKey('gmail', tag, mail.threadId) : '',
    print,
    textPrint: textPrint(message),
    replyTo: message.inReplyTo ? fileKey(message.inReplyTo) : null,
  };
}

/** A pasted text that is nothing but a quotation is taken whole: the driver chose it. */
export function draftOfPaste(pasted: MailMessage): Draft {
  const text = pasted.text ?? '';
  const own = ownText(text.slice(0, MAX_TEXT));
  const message = tidy({ ...pasted, text: own === '' ? text.trim().slice(0, MAX_TEXT) : own });
  const print = fingerprint(message);
  return {
    source: 'paste',
    message,
    dateText: null,
    clipped: text.length > MAX_TEXT,
    permalink: null,
    keys: [pasteKey(print)],
    thread: '',
    print,
    textPrint: textPrint(message),
    replyTo: null,
  };
}

/** Subject cut to size, addresses in lower case, and a date that is either an ISO instant or null. */
function tidy(message: MailMessage): MailMessage {
  const at = message.date === null ? Number.NaN : Date.parse(message.date);
  return {
    ...message,
    from: message.from && {
      ...message.from,
      ...(message.from.address && { address: message.from.address.toLowerCase() }),
    },
    subject: message.subject?.slice(0, MAX_SUBJECT) ?? null,
    date: Number.isNaN(at) ? null : new Date(at).toISOString(),
  };
}
