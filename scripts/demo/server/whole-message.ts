/** `?view=lg&permmsgid=msg-f:DEC`: the page behind "View entire message", one message without the mailbox around it. */
import type { Person } from '../../../utils/core/types';
import type { Mailbox } from '../mailbox/types';
import { escapeHtml } from './escape-html';

const personOf = ({ name, address }: Person): string => escapeHtml(`${name ?? ''} <${address ?? ''}>`.trim());

const instant = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short' });

/** The page as HTML, or null where the mailbox has no such message. */
export function wholeMessage(url: URL, { account, threads }: Mailbox): string | null {
  const decimal = (url.searchParams.get('permmsgid') ?? '').replace('msg-f:', '');
  const message = threads.flatMap((thread) => thread.messages).find((one) => one.decimal === decimal);
  if (!message) return null;
  const { from, to, subject, date, text } = message;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo mailbox</title><body><div class="bodycontainer">
<table width="100%"><tbody><tr><td><b>Demo mailbox</b></td><td align="right"><b>${personOf(account)}</b></td></tr></tbody></table><hr>
<div class="maincontent"><table width="100%"><tbody><tr><td><font size="+1"><b>${escapeHtml(subject)}</b></font><br>1 message</td></tr></tbody></table><hr>
<table class="message" width="100%"><tbody><tr><td><b>${escapeHtml(from.name ?? '')}</b> ${escapeHtml(`<${from.address ?? ''}>`)}</td><td align="right">${escapeHtml(instant.format(new Date(date)))}</td></tr>
<tr><td colspan="2"><div>To: ${to.map(personOf).join(', ')}</div></td></tr>
<tr><td colspan="2"><div>${escapeHtml(text).replaceAll('\n', '<br>')}</div></td></tr></tbody></table></div></div></body></html>`;
}
