import { beforeEach, describe, expect, it } from 'vitest';

import { findDates, keptDates } from '../../../../utils/app/case/case-dates';
import { closedCases, overview } from '../../../../utils/app/case/overview';
import { visitBefore } from '../../../../utils/app/case/overview-visit';
import { setOutcome } from '../../../../utils/app/case/set-outcome';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, OWN_ANSWER } from '../made-up';
import { logThread } from '../made-up-cases';

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

  it('reads as many cases as it shows, of all open ones those with the next dates, and counts the others', async () => {
    const deps = await makeDeps();
    const soon = await logThread(deps, 't1', [dated('2026-11-01', 'November 21, 2026')]);
    const later = await logThread(deps, 't2', [dated('2026-11-05', 'November 29, 2026')]);
    const last = await logThread(deps, 't3', [dated('2026-11-18', 'December 30, 2026')]);
    const shown = async (limit: number) => (await overview(deps, { ...ASKED, limit })).cases.map(({ id }) => id);
    // Before the dates are found, those with the newest entries.
    expect(await shown(2)).toEqual([later.id, last.id]);
    await findDates(deps, 'en');
    expect(await shown(2)).toEqual([soon.id, later.id]);
    expect(await overview(deps, { ...ASKED, limit: 1 })).toMatchObject({ open: 3, first: { id: soon.id } });
    await setOutcome(deps, soon.id, { kind: 'withdrawn', note: '' });
    await findDates(deps, 'en');
    expect(await shown(1)).toEqual([later.id]);
  });

  it('finds the dates anew only after the record has changed, and not once it was told to stop', async () => {
    const deps = await makeDeps();
    await logThread(deps, 't1', [dated('2026-11-01', 'November 21, 2026')]);
    await findDates(deps, 'en', AbortSignal.abort());
    expect((await keptDates(deps.db)).size).toBe(0);
    await findDates(deps, 'en');
    const before = await deps.db.meta.get('case-dates');
    await deps.db.messages.clear();
    await findDates(deps, 'en');
    expect(await deps.db.meta.get('case-dates')).toEqual(before);
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
