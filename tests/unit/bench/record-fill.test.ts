import { describe, expect, it } from 'vitest';

import { LONG_CASE, RARE_CATEGORY, RARE_WORD } from '../../../scripts/generate/record';
import { caseView } from '../../../utils/app/case/case-view';
import { checkRecord } from '../../../utils/app/backup/check-record';
import { statsFacts } from '../../../utils/app/patterns/stats-facts';
import { patternsOf } from '../../../utils/core/stats/patterns';
import { fillRecord } from '../../bench/record-fill';
import { freshBrowser, makeDeps, NOW } from '../app/made-up';

describe('the made-up record', () => {
  it('is one the product finds whole, and holds what it says', async () => {
    freshBrowser();
    const deps = await makeDeps();
    const truth = await fillRecord(deps.db, { seed: 1, messages: 400, cases: 20, evidence: 60 });
    const { brokenAt, changed, missing, withoutBytes, changedBytes } = (await checkRecord(deps)) ?? {};
    expect([brokenAt, changed, missing, withoutBytes, changedBytes]).toEqual([null, [], 0, [], []]);
    expect(truth.planted).toBe(Math.ceil(400 / 71));
    expect(truth.rare).toBe(2);
    const rows = await deps.db.messages.toArray();
    expect(rows.filter(({ payload }) => payload.message.text?.includes(RARE_WORD))).toHaveLength(truth.planted);
    const { notices, categories } = patternsOf(await statsFacts(deps.db), null, NOW.getTime());
    expect(notices).toBe(truth.notices);
    expect(categories.find(({ name }) => name === RARE_CATEGORY)?.count).toBe(truth.rare);
    const view = await caseView(deps, truth.longCase, 'en');
    expect(view?.timeline).toHaveLength(LONG_CASE.messages + LONG_CASE.glitches + LONG_CASE.evidence);
  });
});
