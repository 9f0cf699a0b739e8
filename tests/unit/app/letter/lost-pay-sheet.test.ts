// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { keepLostPay, lostPayOf, lostPayWords } from '../../../../utils/app/letter/lost-pay-sheet';
import { readThread } from '../../../../utils/app/message/read-thread';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import { EMPTY_BLOCK, MOST_FIELD } from '../../../../utils/core/reply/lost-pay';
import { freshBrowser, makeDeps, NOTICE, threadOf } from '../made-up';

let deps: Deps;
let about = '';
let caseId = '';

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  about = (await readThread(deps, threadOf(NOTICE))).ids[0] ?? '';
  caseId = (await deps.db.messages.get(about))?.caseId ?? '';
});

describe('the figures of lost pay', () => {
  it.each([
    ['us-wa-seattle', 'USD'],
    ['gb', 'GBP'],
    ['de', 'EUR'],
    ['ca-on', 'CAD'],
    ['other', ''],
    [null, ''],
  ])('begin empty, in the money of %s', async (place, currency) => {
    expect(await lostPayOf(deps, caseId, place)).toEqual({ currency, blocks: [] });
  });

  it('are kept with the case: empty lines go, what is too long is cut', async () => {
    const block = { ...EMPTY_BLOCK, pay: ' 72.50 ', note: 'n'.repeat(MOST_FIELD + 5) };
    const kept = await keepLostPay(deps, caseId, { currency: 'USD', blocks: [EMPTY_BLOCK, block] });
    expect(kept.ok).toBe(true);
    expect(await lostPayOf(deps, caseId, 'gb')).toEqual({
      currency: 'USD',
      blocks: [{ ...EMPTY_BLOCK, pay: '72.50', note: 'n'.repeat(MOST_FIELD) }],
    });
  });

  it('are not kept for a case that is gone', async () => {
    expect(await keepLostPay(deps, 'none', { currency: 'USD', blocks: [] })).toMatchObject({ ok: false });
  });

  it.each([
    ['en', 'us', 'Total: $1,072.50 for 2 blocks\n- Nov 3, 2026, 4–7 PM, 3 h: $72.50\n- Nov 4, 2026: $1,000.00'],
    ['es', 'us', 'Total: $1,072.50 por 2 bloques\n- 3 nov 2026, 4–7 PM, 3 h: $72.50\n- 4 nov 2026: $1,000.00'],
  ])('read in a letter in %s as its language writes them', (language, place, expected) => {
    const blocks = [
      { ...EMPTY_BLOCK, day: '2026-11-03', block: '4–7 PM', hours: '3', pay: '72.50' },
      { ...EMPTY_BLOCK, day: '2026-11-04', pay: '1000' },
    ];
    const words = lostPayWords(deps, { currency: 'USD', blocks }, { language, place });
    expect(words.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('are asked for only by letters that name what was lost', async () => {
    const asks = async (route?: string) =>
      (await viewNotice(deps, about, 'en', { place: 'us', ...(route && { route }) }))?.reply?.blanks.some(
        ({ id }) => id === 'lostPay',
      );
    expect([await asks(), await asks('us-ftc'), await asks('us-notice-of-dispute'), await asks('terms-copy')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
