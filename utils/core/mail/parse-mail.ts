import PostalMime, { decodeWords, type Address, type Email } from 'postal-mime';
import { MAX_SUBJECT, MAX_TEXT, type MailMessage, type Person } from '../types';
import { htmlToText } from './html-to-text';
import { mailDate } from './mail-date';
import { gmailHex } from './mbox-boundary';

/** More recipients or attachments than this are not listed. */
const MAX_LISTED = 100;

/** A message read from a file. */
export interface ParsedMail {
  readonly message: MailMessage;
  /** False: these bytes are not a mail, or one nested too deeply to be read. Every part of `message` is empty then. */
  readonly readable: boolean;
  /** Gmail's thread id as its page writes it (16 hex digits), from the X-GM-THRID header of Gmail's export. */
  readonly threadId: string | null;
  /** Gmail's labels in the language of the export, from the same place. */
  readonly labels: readonly string[];
  /** The HTML part as it came: hostile, for {@link htmlToText} only, never for a page. */
  readonly html: string | null;
  /** `message.text` was made from the HTML part, because the mail has no other. */
  readonly isHtmlOnly: boolean;
  /** `message.text` is only the beginning: the first MAX_TEXT characters. */
  readonly clipped: boolean;
  /** File names of the attachments, as the sender wrote them. */
  readonly attachments: readonly string[];
}

const UNREADABLE: ParsedMail = {
  message: { from: null, to: [], date: null, subject: null, text: null, messageId: null, inReplyTo: null },
  readable: false,
  threadId: null,
  labels: [],
  html: null,
  isHtmlOnly: false,
  clipped: false,
  attachments: [],
};

/**
 * Reads one message (RFC 5322 with MIME), for example a file's content or what `splitMbox` yields.
 * Never rejects: what can't be read comes back with `readable: false`. Carries postal-mime (24 kB
 * gzip), so pages load this module only when they need it.
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  const email = await read(bytes);
  return email && isMail(email) ? parsed(email) : UNREADABLE;
}

/** A forwarded message stays an attachment: its words are not the sender's own. */
async function read(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

/** Any text parses as a mail without headers: one of these is the least. */
function isMail(email: Email): boolean {
  const needed = ['from', 'to', 'date', 'subject', 'message-id', 'received'];
  return email.headers.some(({ key }) => needed.includes(key));
}

function parsed(email: Email): ParsedMail {
  const { text, isHtmlOnly } = textOf(email);
  const { whole, clipped } = clip(text);
  return {
    message: {
      from: people(email.from ? [email.from] : [])[0] ?? null,
      to: people(email.to ?? []),
      date: mailDate(header(email, 'date') ?? ''),
      subject: email.subject?.slice(0, MAX_SUBJECT) ?? null,
      text: whole,
      messageId: email.messageId ?? null,
      inReplyTo: email.inReplyTo ?? null,
    },
    readable: true,
    threadId: gmailHex(header(email, 'x-gm-thrid')?.trim() ?? ''),
    labels: gmailLabels(header(email, 'x-gmail-labels') ?? ''),
    html: email.html ?? null,
    isHtmlOnly,
    clipped,
    attachments: email.attachments.flatMap(({ filename }) => filename ?? []).slice(0, MAX_LISTED),
  };
}

function textOf(email: Email): { text: string | null; isHtmlOnly: boolean } {
  const plain = email.text?.replaceAll('\r\n', '\n').trim() ?? '';
  if (plain !== '') return { text: plain, isHtmlOnly: false };
  const fromHtml = email.html === undefined ? '' : htmlToText(email.html);
  return { text: fromHtml === '' ? null : fromHtml, isHtmlOnly: email.html !== undefined };
}

/** Cut at MAX_TEXT, not through the middle of a character. */
function clip(text: string | null): { whole: string | null; clipped: boolean } {
  if (text === null || text.length <= MAX_TEXT) return { whole: text, clipped: false };
  const splits = /[\ud800-\udbff]/.test(text.charAt(MAX_TEXT - 1));
  return { whole: text.slice(0, splits ? MAX_TEXT - 1 : MAX_TEXT), clipped: true };
}

function people(addresses: readonly Address[]): Person[] {
  return addresses
    .flatMap((entry) => entry.group ?? [entry])
    .slice(0, MAX_LISTED)
    .map(({ name, address }) => ({
      ...(name && { name }),
      ...(address && { address: address.toLowerCase() }),
    }))
    .filter(({ name, address }) => name !== undefined || address !== undefined);
}

function header(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null;
}

/** Commas separate; a label that holds one stands in quotation marks. */
function gmailLabels(value: string): string[] {
  const found = decodeWords(value).matchAll(/"([^"]*)"|([^,"]+)/g);
  return [...found]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').replace(/\s+/g, ' ').trim())
    .filter((label) => label !== '');
}
