/**
 * What an extension adds to a page, by difference: the same visit with and without it. A content script asks in the page's
 * name, so no log can tell the two apart; only counting can.
 */
import type { Page } from '@playwright/test';

import type { DemoMailbox } from '../../../scripts/demo/server/start-mailbox';
import { isBrowserOwn } from './allowed';

/** What one visit left behind. */
export interface Trace {
  /** Every request, sorted; the same one twice is there twice. */
  readonly requests: readonly string[];
  /** Policy violations the browser reported to the page's server. */
  readonly reports: readonly string[];
  /** The page as its own scripts can read it. */
  readonly html: string;
}

/** Visits the mailbox and records. The log of the mailbox is emptied first. */
export async function traceOf(mailbox: DemoMailbox, page: Page, visit: (page: Page) => Promise<void>): Promise<Trace> {
  mailbox.clear();
  await visit(page);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const requests = mailbox.requests().filter(({ url }) => !isBrowserOwn(url));
  return {
    requests: requests.map(({ method, url, mode, dest }) => `${method} ${url} ${mode ?? '-'} ${dest ?? '-'}`).sort(),
    reports: mailbox.reports(),
    html,
  };
}

/** Everything the extension changed that a page or its server could notice. Empty when there is nothing. */
export function traces(without: Trace, withIt: Trace): string[] {
  return [
    ...surplus(withIt.requests, without.requests).map((request) => `asked only with the extension: ${request}`),
    ...surplus(without.requests, withIt.requests).map((request) => `asked only without the extension: ${request}`),
    ...surplus(withIt.reports, without.reports).map((report) => `policy report only with the extension: ${report}`),
    ...(withIt.html.match(/(?:chrome|moz)-extension:\/\/[^\s"'<>)]*/g) ?? []).map(
      (url) => `address of the extension in the page: ${url}`,
    ),
  ];
}

/** The items of a list that another lacks, counted. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
