import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { checkReport, checkWebmail } from '../../../../utils/app/notice/check-webmail';
import type { Checkup } from '../../../../utils/messaging/contract';

const CHECKUP: Checkup = {
  webmail: 'yahoo',
  account: false,
  list: { state: 'degraded', rows: 9, matchedBy: 'shape', ids: 0, senders: 9, subjects: 9, snippets: 0, slots: 9 },
  message: { state: 'idle', messages: 0, unread: 0, ids: 0, senders: 0, dates: 0, texts: 0, slots: 0 },
  editors: { found: 0, threads: 0, recipients: 0 },
};
const YAHOO = ['https://mail.yahoo.com'];

/** Open tabs, and what the script in the one with this number answers. */
function tabs(
  open: readonly { readonly id: number; readonly lastAccessed: number }[],
  answers: Readonly<Record<number, unknown>>,
): void {
  Object.assign(browser.tabs, {
    query: async () => [...open],
    sendMessage: async (id: number) => {
      if (!(id in answers)) throw new Error('made up: nobody there');
      return answers[id];
    },
  });
}

describe('the check of a webmail', () => {
  beforeEach(() => fakeBrowser.reset());

  it('asks the tab that was used last', async () => {
    tabs(
      [
        { id: 1, lastAccessed: 10 },
        { id: 2, lastAccessed: 20 },
      ],
      { 2: CHECKUP },
    );
    expect(await checkWebmail(YAHOO)).toEqual({ ok: true, checkup: CHECKUP });
  });

  it.each([
    ['no tab shows it', [], {}, 'no-tab'],
    ['no script of ours runs there', [{ id: 1, lastAccessed: 1 }], {}, 'no-answer'],
    [
      'a page that was taken over answers with words',
      [{ id: 1, lastAccessed: 1 }],
      { 1: { ...CHECKUP, list: { ...CHECKUP.list, matchedBy: 'Dear driver' } } },
      'no-answer',
    ],
    [
      'it answers with more than was asked',
      [{ id: 1, lastAccessed: 1 }],
      { 1: { ...CHECKUP, subject: 'Order' } },
      'no-answer',
    ],
  ] as const)('says why there is none where %s', async (_what, open, answers, why) => {
    tabs(open, answers);
    expect(await checkWebmail(YAHOO)).toEqual({ ok: false, why });
  });

  it('makes a report of numbers and fixed words', () => {
    expect(checkReport(CHECKUP, 'Redress 0.1.0, Firefox 153')).toBe(
      [
        'Redress 0.1.0, Firefox 153, yahoo',
        'account: not found',
        'list: state degraded, rows 9, matchedBy shape, ids 0, senders 9, subjects 9, snippets 0, slots 9',
        'message: state idle, messages 0, unread 0, ids 0, senders 0, dates 0, texts 0, slots 0',
        'editors: found 0, threads 0, recipients 0',
      ].join('\n'),
    );
  });
});
