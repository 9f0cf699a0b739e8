import type { LoggedRequest } from '../../demo/server/request-log';
import { expectThat } from './report';
import type { Tour } from './tour';

/** Every host leads to the demo server. Its log holds what the mailbox's own page asked for, and nothing else. */
export async function silence({ mailbox }: Tour): Promise<string> {
  const asked = mailbox.requests();
  const strange = asked.filter((request) => !isThePages(request, mailbox.origin));
  const list = [...new Set(strange.map(({ method, url }) => `${method} ${url}`))].slice(0, 3).join(', ');
  expectThat(strange.length === 0, `${strange.length} requests were not the page's own: ${list}`);
  const reports = mailbox.reports();
  expectThat(reports.length === 0, `the page's policy was violated ${reports.length} times: ${reports[0] ?? ''}`);
  return `${asked.length} requests, all of them the page's own; no violation of its policy`;
}

function isThePages({ url, origin }: LoggedRequest, mailbox: string): boolean {
  return url.startsWith(`${mailbox}/`) && (origin === null || origin === mailbox);
}
