/** Made-up drafts and rows by number, for records that are killed and damaged. */
import type { Verdict } from '../../utils/core/types';
import type { Draft } from '../../utils/storage/rows';

const VERDICT: Verdict = {
  flag: true,
  category: 'order-not-picked-up',
  tier: 'warning',
  confidence: 0.9,
  sureness: 'sure',
  canned: false,
  language: 'en',
  sender: { status: 'unverified', reason: 'listed-address', address: 'support@example.com' },
  fields: {},
  why: [],
  leavesOut: [],
};

/** A notice with its verdict. Every number is another message in another thread. */
export function noticeNumber(name: string): { readonly draft: Draft; readonly verdict: Verdict } {
  const print = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  const draft: Draft = {
    source: 'page',
    message: {
      from: { name: 'Amazon Flex', address: 'support@example.com' },
      to: [{ address: 'driver@example.com' }],
      date: '2026-11-03T09:41:20.000Z',
      subject: 'Order Not Picked Up',
      text: `Made-up text of ${name}.`,
    },
    dateText: null,
    clipped: false,
    permalink: null,
    keys: [`gmail:0123456789abcdef:${name}`],
    thread: `gmail:0123456789abcdef:thread-${name}`,
    print: print.padEnd(64, '0').slice(0, 64),
    textPrint: print.padEnd(64, '1').slice(0, 64),
    replyTo: null,
  };
  return { draft, verdict: VERDICT };
}
