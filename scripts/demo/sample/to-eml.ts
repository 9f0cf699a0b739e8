/** Turns a draft into the bytes of a message, the way a mail program and Gmail's export would write it. */
import { base64Text, headerWords, isPlainAscii, quotedPrintable } from './encode';
import { dana } from './people';
import type { Draft, Mailbox, Tab } from './types';

/** What the draft itself does not know: its ids and its place in the thread. */
export interface Place {
  readonly threadId: string;
  readonly messageId: string;
  readonly tab: Tab;
  /** The messages of the thread before this one, oldest first. */
  readonly before: readonly { readonly draft: Draft; readonly messageId: string }[];
}

/** @returns the whole message with CRLF line ends */
export function toEml(draft: Draft, place: Place): Uint8Array {
  const lines = [...headers(draft, place), ...body(draft, place)];
  return new TextEncoder().encode(`${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`);
}

function headers(draft: Draft, place: Place): string[] {
  const previous = place.before.at(-1);
  const lines = [
    `X-GM-THRID: ${BigInt(`0x${place.threadId}`).toString()}`,
    `X-Gmail-Labels: ${labels(draft, place.tab)}`,
    'X-Redress-Sample: made up, not a real message',
    `Message-ID: ${place.messageId}`,
    `Date: ${mailDate(draft.at)}`,
    `From: ${address(draft.from)}`,
    `To: ${address(draft.to ?? dana)}`,
  ];
  if (draft.subject !== null) lines.push(`Subject: ${headerWords(draft.subject)}`);
  if (previous) {
    lines.push(`In-Reply-To: ${previous.messageId}`);
    lines.push(`References: ${place.before.map((earlier) => earlier.messageId).join('\n ')}`);
  }
  return [...lines, 'MIME-Version: 1.0'];
}

/** The words Gmail's export uses in English. */
function labels(draft: Draft, tab: Tab): string {
  const categories = {
    inbox: 'Category Personal',
    promotions: 'Category Promotions',
    updates: 'Category Updates',
    social: 'Category Social',
  };
  if (draft.from === dana) return 'Sent,Opened';
  return `Inbox,${draft.unread ? 'Unread' : 'Opened'},${categories[tab]}`;
}

function address(mailbox: Mailbox): string {
  const name =
    /^[\w ]+$/.test(mailbox.name) || !isPlainAscii(mailbox.name) ? headerWords(mailbox.name) : `"${mailbox.name}"`;
  return `${name} <${mailbox.address}>`;
}

/** RFC 5322 date in UTC: `Tue, 3 Nov 2026 17:12:07 +0000`. */
function mailDate(at: string): string {
  const [weekday, day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${weekday} ${Number(day)} ${month} ${year} ${time} +0000`;
}

function body(draft: Draft, place: Place): string[] {
  const content = ownParts(draft, place);
  const files = draft.attachments ?? [];
  if (files.length === 0) return content;
  return multipart('mixed', place, [content, ...files.map(attachment)]);
}

function ownParts(draft: Draft, place: Place): string[] {
  const text = draft.text === undefined ? null : textPart(draft.text + quoteOf(draft, place));
  const html = draft.html === undefined ? null : htmlPart(draft.html);
  if (text && html) return multipart('alternative', place, [text, html]);
  return text ?? html ?? ['', ''];
}

function quoteOf(draft: Draft, place: Place): string {
  const previous = place.before.at(-1);
  if (!draft.quotes || !previous) return '';
  const own = previous.draft.text ?? '';
  const quoted = own
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  return `\n\nOn ${quoteDate(previous.draft.at)} ${previous.draft.from.name}\n<${previous.draft.from.address}> wrote:\n\n${quoted}`;
}

/** `Tue, Nov 3, 2026 at 5:12 PM`, the way Gmail introduces a quotation, but in UTC. */
function quoteDate(at: string): string {
  const [weekday, day, month, year, time = ''] = new Date(at).toUTCString().split(' ');
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  return `${weekday} ${month} ${Number(day)}, ${year} at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

function textPart(text: string): string[] {
  const encoding = isPlainAscii(text) ? '7bit' : 'quoted-printable';
  const written = encoding === '7bit' ? text : quotedPrintable(text);
  return ['Content-Type: text/plain; charset="UTF-8"', `Content-Transfer-Encoding: ${encoding}`, '', written];
}

function htmlPart(html: string): string[] {
  return ['Content-Type: text/html; charset="UTF-8"', 'Content-Transfer-Encoding: base64', '', base64Text(html)];
}

function attachment(name: string): string[] {
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
  return [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Text(`Placeholder for ${name} in the made-up sample mailbox.`),
  ];
}

function multipart(kind: 'mixed' | 'alternative', place: Place, parts: readonly (readonly string[])[]): string[] {
  const boundary = `${kind}_${place.messageId.slice(1, 9)}`;
  const inner = parts.flatMap((part) => [`--${boundary}`, ...part, '']);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...inner, `--${boundary}--`];
}
