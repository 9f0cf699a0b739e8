import { beforeEach, describe, expect, it } from 'vitest';

import { closedCases, overview } from '../../../utils/app/overview';
import { visitBefore } from '../../../utils/app/overview-visit';
import { setOutcome } from '../../../utils/app/set-outcome';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER } from './made-up';
import { logThread } from './made-up-cases';

beforeEach(freshBrowser);

const ASKED = { language: 'en', limit: 10, since: null };
const dated = (day: string, deadline: string) => ({
  ...NOTICE,
  date: `${day}T09:00:00.000Z`,
  text: `${NOTICE.text}\nPlease respond by ${deadline}.`,
});

describe('the overview', () => {
  it('is empty before there is a case', async () => {
    expect(await overview(await makeDeps(), ASKED)).toEqual({ cases: [], open: 0, closed: 0, news: null, first: null });
  });

  it('puts the case with the next date first, whenever its notice came', async () => {
    const deps = await makeDeps();
    const late = await logThread(deps, 't1', [dated('2026-11-18', 'November 30, 2026')]);
    const soon = await logThread(deps, 't2', [dated('2026-11-10', 'November 22, 2026')]);
    const view = await overview(deps, ASKED);
    expect(view.cases.map(({ id }) => id)).toEqual([soon.id, late.id]);
    expect(view.first?.id).toBe(soon.id);
    expect(view.first?.next).toEqual({ day: '2026-11-22', source: 'notice' });
  });

  it('reads as many cases as it shows, those with the newest entries, and counts the others', async () => {
    const deps = await makeDeps();
    for (const day of ['01', '02', '03'])
      await logThread(deps, `t${day}`, [{ ...NOTICE, date: `2026-11-${day}T09:00:00.000Z` }]);
    const view = await overview(deps, { ...ASKED, limit: 2 });
    expect(view.cases.map(({ since }) => since.slice(8, 10)).toSorted()).toEqual(['02', '03']);
    expect(view.open).toBe(3);
  });

  it('asks how a case ended after two weeks of silence', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE, OWN_ANSWER]);
    expect((await overview(deps, ASKED)).first?.question).toMatchObject({ why: 'silence', suggested: 'no-answer' });
    await setOutcome(deps, id, { kind: 'no-answer', note: '' });
    const view = await overview(deps, ASKED);
    expect([view.cases, view.closed]).toEqual([[], 1]);
    expect(await closedCases(deps, { language: 'en', limit: 5 })).toMatchObject([
      { id, outcome: { kind: 'no-answer' } },
    ]);
  });

  it('says what came in since the last visit, newest first, without her own messages', async () => {
    const deps = await makeDeps({ now: () => new Date('2026-11-20T12:00:00Z') });
    await logThread(deps, 't1', [NOTICE]);
    const later = { ...deps, now: () => new Date('2026-11-21T12:00:00Z') };
    const { id } = await logThread(later, 't1', [NOTICE, OWN_ANSWER, CANNED_ONE]);
    const { news } = await overview(later, { ...ASKED, since: '2026-11-20T18:00:00Z' });
    expect(news).toMatchObject({ entries: [{ kind: 'answer', caseId: id }], more: false });
    expect((await overview(later, { ...ASKED, since: '2026-11-22T18:00:00Z' })).news).toBeNull();
  });
});

describe('visits', () => {
  const at = (time: string) => visitBefore({ now: () => new Date(time) });

  it('tells when the one before ended, and takes a look soon after another for the same', async () => {
    expect(await at('2026-11-20T12:00:00Z')).toBeNull();
    expect(await at('2026-11-20T12:20:00Z')).toBeNull();
    expect(await at('2026-11-21T09:00:00Z')).toBe('2026-11-20T12:20:00.000Z');
    expect(await at('2026-11-21T09:05:00Z')).toBe('2026-11-20T12:20:00.000Z');
  });
});
