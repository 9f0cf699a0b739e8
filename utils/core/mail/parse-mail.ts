import PostalMime, { decodeWords, type Address, type Email } from 'postal-mime';
import { readAuth } from '../sender/read-auth';
import { MAX_SUBJECT, MAX_TEXT, type MailMessage, type Person } from '../types';
import { bodyText, readVersions, type Versions } from './body-text';
import { blockOf } from './byte-block';
import { concatBytes } from './concat-bytes';
import { withoutControls } from './controls';
import { decodeText } from './decode-text';
import { htmlLinks } from './html-links';
import { mailDate } from './mail-date';
import { mailFields, type MailFields } from './mail-fields';
import { readHead } from './mail-head';
import { type MailPart, mailParts } from './mail-parts';
import { cutAtDepth, cutToSize, headersOnly, repaired } from './mail-repair';
import { MAX_MESSAGE_BYTES } from './mbox';
import { gmailHex } from './mbox-boundary';

/** Of a message nested more deeply than it can be read, as many multiparts are. */
const MAX_MULTIPARTS = 100;
/** More recipients or attachments than this are not listed. */
const MAX_LISTED = 100;
/** Characters of a file name that are kept. */
const MAX_NAME = 200;

/** A message read from a file. */
export interface ParsedMail {
  readonly message: MailMessage;
  /** False: these bytes are not a mail. Every part of `message` is empty then. */
  readonly readable: boolean;
  /** Gmail's thread id as its page writes it (16 hex digits), from the X-GM-THRID header of Gmail's export. */
  readonly threadId: string | null;
  /** Gmail's labels in the language of the export, from the same place. */
  readonly labels: readonly string[];
  /** The HTML part as it came: hostile, for {@link htmlToText} only, never for a page. */
  readonly html: string | null;
  /** `message.text` was made from the HTML part, because the mail has no other, or one that says nothing. */
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
 * Never rejects: what can't be read comes back with `readable: false`, and of a damaged message what can be
 * read. Carries postal-mime (24 kB gzip), so pages load this module only when they need it.
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  const mail = repaired(bytes);
  const block = blockOf(mail);
  const head = readHead(block, 0, mail.length);
  const parts = mailParts(block, head, mail.length);
  const fields = parts && mailFields(mail, head, parts);
  const email = fields ? null : await readInFull(parts ? withoutBodies(mail, parts) : cutToSize(mail));
  const said = fields ?? email;
  if (!said || !isMail(said)) return UNREADABLE;
  const versions = parts ? readVersions(block, parts) : [{ plain: email?.text ?? '', html: email?.html ?? '' }];
  if (versions.some(({ plain, html: marked }) => plain + marked !== '')) return parsed(said, versions);
  const hasParts = parts ? parts.length > 0 : said.attachments.length > 0;
  return parsed(said, [bodyAsItStands(said, mail.subarray(head.bodyAt), hasParts)]);
}

/**
 * The headers and the names of attachments, and the texts of whatever bodies are there. A forwarded message stays
 * an attachment: its words are not the sender's own.
 */
async function readInFull(mail: Uint8Array): Promise<Email | null> {
  for (const attempt of [() => mail, () => cutAtDepth(mail, MAX_MULTIPARTS), () => headersOnly(mail)]) {
    try {
      return await PostalMime.parse(attempt(), { forceRfc822Attachments: true, maxHeadersSize: MAX_MESSAGE_BYTES });
    } catch {
      // It is nested too deeply: the next attempt is a smaller one.
    }
  }
  return null;
}

/** The message with empty parts: their text is read from the bytes as they are, attachments not at all. */
function withoutBodies(mail: Uint8Array, parts: readonly MailPart[]): Uint8Array {
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    kept.push(mail.subarray(at, part.from));
    at = part.to;
  }
  return concatBytes([...kept, mail.subarray(at)]);
}

/** Where no part can be told apart, the body as it stands: a multipart without its parts, a type that is misspelt. */
function bodyAsItStands(email: MailFields, body: Uint8Array, hasParts: boolean): Versions {
  const type = header(email, 'content-type') ?? 'text/plain';
  const isText = /^text(?:\/(?:plain|html))?\b/i.test(type) || (/^multipart\b/i.test(type) && !hasParts);
  return { plain: isText ? decodeText(body.subarray(0, MAX_TEXT), null) : '', html: '' };
}

/** Any text parses as a mail without headers: one of these is the least. */
function isMail(email: MailFields): boolean {
  const needed = ['from', 'to', 'date', 'subject', 'message-id', 'received'];
  return email.headers.some(({ key }) => needed.includes(key));
}

function parsed(email: MailFields, versions: readonly Versions[]): ParsedMail {
  const { text, fromHtml } = bodyText(versions);
  const { whole, clipped } = clip(text);
  const html = versions.map((version) => version.html).filter((part) => part !== '');
  const links = htmlLinks(html.join('\n'));
  const attachments = email.attachments
    .flatMap(({ filename }) => filename?.slice(0, MAX_NAME) ?? [])
    .slice(0, MAX_LISTED);
  const auth = readAuth(email.headers.map(({ key, value }) => [key, value]));
  return {
    message: {
      from: people(email.from ? [email.from] : [])[0] ?? null,
      to: people(email.to ?? []),
      date: mailDate(header(email, 'date') ?? ''),
      subject: email.subject === undefined ? null : withoutControls(email.subject).slice(0, MAX_SUBJECT),
      text: whole,
      messageId: email.messageId ?? null,
      inReplyTo: email.inReplyTo ?? null,
      ...(auth && { auth }),
      ...(attachments.length > 0 && { attachments }),
      ...(links.length > 0 && { links }),
    },
    readable: true,
    threadId: gmailHex(header(email, 'x-gm-thrid')?.trim() ?? ''),
    labels: gmailLabels(header(email, 'x-gmail-labels') ?? ''),
    html: html.length === 0 ? null : html.join('\n'),
    isHtmlOnly: fromHtml,
    clipped,
    attachments,
  };
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
      ...(name && { name: withoutControls(name) }),
      ...(address && { address: address.toLowerCase() }),
    }))
    .filter(({ name, address }) => name !== undefined || address !== undefined);
}

function header(email: MailFields, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null;
}

/** Commas separate; a label that holds one stands in quotation marks. */
function gmailLabels(value: string): string[] {
  const found = decodeWords(value).matchAll(/"([^"]*)"|([^,"]+)/g);
  return [...found]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').replace(/\s+/g, ' ').trim())
    .filter((label) => label !== '');
}
