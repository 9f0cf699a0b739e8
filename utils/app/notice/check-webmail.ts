/** The driver's own check of a webmail: its open tab is asked what of the page can be read. Counts only come back, and are checked. */
import * as z from 'zod/mini';

import { WEBMAIL_IDS } from '../../core/types';
import type { Checkup } from '../../messaging/contract';
import { sendToTab, tabsAt } from '../../platform/tabs';

const count = z.int().check(z.nonnegative(), z.lte(1_000_000));
const state = z.enum(['ok', 'degraded', 'blind', 'idle']);

const checkupSchema = z.strictObject({
  webmail: z.enum(WEBMAIL_IDS),
  account: z.boolean(),
  list: z.strictObject({
    state,
    rows: count,
    matchedBy: z.enum(['id', 'class', 'shape', 'none']),
    ids: count,
    senders: count,
    subjects: count,
    snippets: count,
    slots: count,
  }),
  message: z.strictObject({
    state,
    messages: count,
    unread: count,
    ids: count,
    senders: count,
    dates: count,
    texts: count,
    slots: count,
  }),
  editors: z.strictObject({ found: count, threads: count, recipients: count }),
});

/** `no-tab`: the webmail is open in no tab. `no-answer`: it is, and our script there says nothing that can be used. */
export type CheckResult =
  { readonly ok: true; readonly checkup: Checkup } | { readonly ok: false; readonly why: 'no-tab' | 'no-answer' };

/** Checks the tab used last of those that show one of these addresses. */
export async function checkWebmail(origins: readonly string[]): Promise<CheckResult> {
  const [tab] = await tabsAt(origins).catch(() => []);
  if (tab === undefined) return { ok: false, why: 'no-tab' };
  const parsed = checkupSchema.safeParse(await sendToTab(tab, 'check', null));
  return parsed.success ? { ok: true, checkup: parsed.data } : { ok: false, why: 'no-answer' };
}

/**
 * A report of a check for whoever mends the reading of a webmail: numbers and fixed words, nothing of the mail, no address.
 * `about`: the product's version and the browser's name.
 */
export function checkReport({ webmail, account, list, message, editors }: Checkup, about: string): string {
  const numbers = (part: Readonly<Record<string, unknown>>): string =>
    Object.entries(part)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ');
  return [
    `${about}, ${webmail}`,
    `account: ${account ? 'found' : 'not found'}`,
    `list: ${numbers(list)}`,
    `message: ${numbers(message)}`,
    `editors: ${numbers(editors)}`,
  ].join('\n');
}
