/**
 * `?ik=…&view=om&permmsgid=msg-f:DEC`: the page behind "Show original", a table of headers and the message as it was sent. The
 * headers of the way are those a mailbox of Google writes; `said=fail` has its checks fail, `said=nothing` leaves them out, and
 * `forged` shows another sender.
 */
import type { DemoMessage, Mailbox } from '../mailbox/types';
import { messageIdFor } from '../sample/ids';
import { ordinary } from '../sample/people';
import { toEml } from '../sample/to-eml';
import { escapeHtml } from './escape-html';

/** The page as HTML, or null where the mailbox has no such message. */
export function originalPage(url: URL, { account, threads }: Mailbox): string | null {
  const decimal = (url.searchParams.get('permmsgid') ?? '').replace('msg-f:', '');
  const thread = threads.find(({ messages }) => messages.some((one) => one.decimal === decimal));
  const message = thread?.messages.find((one) => one.decimal === decimal);
  if (!thread || !message) return null;
  const from = url.searchParams.has('forged') ? { name: 'Amazon Flex', address: 'support@flex.example' } : message.from;
  const raw = [
    ...wayOf(message, account.address, url.searchParams.get('said')),
    ownOf({ ...message, from }, thread.id),
  ];
  const rows = [
    ['Message ID', messageIdFor(message.id, from.address ?? '')],
    ['Created at:', message.date],
    ['From:', `${from.name ?? ''} <${from.address ?? ''}>`],
    ['To:', account.address],
    ['Subject:', message.subject],
  ];
  const table = rows.map(([name, said]) => `<tr><th>${name}</th><td>${escapeHtml(said ?? '')}</td></tr>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Original Message</title><body><div class="top-area"><h1>Original Message</h1>
<table><tbody>${table}</tbody></table></div><div class="bottom-area"><div class="buttons"><a href="?view=att">Download Original</a></div>
<div class="raw_message"><pre class="raw_message_text">${escapeHtml(raw.join('\n'))}</pre></div></div></body></html>`;
}

/** What the mailbox's provider writes above a message, the last server first. */
function wayOf({ from, date }: DemoMessage, to: string, said: string | null): readonly string[] {
  const domain = (from.address ?? '').split('@')[1] ?? '';
  const [dkim, dmarc] = said === 'fail' ? ['fail', 'fail'] : ['pass', 'pass'];
  const checks = [
    'Authentication-Results: mx.google.com;',
    `       dkim=${dkim} header.i=@${domain} header.s=demo;`,
    `       spf=${dkim} (google.com: made up) smtp.mailfrom=bounces@${domain};`,
    `       dmarc=${dmarc} (p=QUARANTINE) header.from=${domain}`,
  ];
  return [
    `Delivered-To: ${to}`,
    `Received: by 2002:a05:6402:0:0:0:0:0 with SMTP id demo; ${new Date(date).toUTCString()}`,
    `Return-Path: <bounces@${domain}>`,
    `Received: from mail.${domain} (mail.${domain}. [192.0.2.1]) by mx.google.com with ESMTPS id demo for <${to}>; ${new Date(date).toUTCString()}`,
    ...(said === 'nothing' ? [] : checks),
  ];
}

/** The message itself, without the lines only an export of the mailbox has. */
function ownOf({ id, from, to, date, subject, text }: DemoMessage, threadId: string): string {
  const person = ({ name = '', address = '' }: DemoMessage['from']) => ({ name, address });
  const draft = {
    from: person(from),
    ...(to[0] && { to: person(to[0]) }),
    at: date,
    subject,
    text,
    truth: ordinary,
  };
  const place = { threadId, messageId: messageIdFor(id, from.address ?? ''), tab: 'inbox' as const, before: [] };
  const lines = new TextDecoder().decode(toEml(draft, place)).replaceAll('\r\n', '\n').split('\n');
  return lines.filter((line) => !/^X-(?:GM|Gmail|Redress)-/.test(line)).join('\n');
}
