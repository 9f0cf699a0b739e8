import { beforeEach, describe, expect, it } from 'vitest';

import { accounts } from '../../../../utils/app/case/case-accounts';
import type { Deps } from '../../../../utils/app/deps';
import { EVERYTHING } from '../../../../utils/app/message/history';
import {
  HISTORY_PAGE,
  HISTORY_SORTS,
  historyPage,
  type HistoryCursor,
  type HistorySort,
} from '../../../../utils/app/message/history-page';
import { CATEGORIES, TIERS, type CategoryId, type Tier } from '../../../../utils/core/types';
import type { MessageRow } from '../../../../utils/storage/rows';
import { freshBrowser, makeDeps, NOTICE } from '../made-up';
import { logThread } from '../made-up-cases';

beforeEach(freshBrowser);

const COUNT = 2 * HISTORY_PAGE + 7;
const CORRECTED = { ...EVERYTHING, withCorrected: true };

/** Many rows put straight into the table; some at one moment, some years apart. */
async function many(deps: Deps, count = COUNT): Promise<readonly MessageRow[]> {
  await logThread(deps, 't1', [NOTICE]);
  const [row] = await deps.db.messages.toArray();
  if (!row) throw new Error('nothing was logged');
  const rows = Array.from({ length: count }, (_, index): MessageRow => {
    const category = CATEGORIES[(index * 7) % 5] ?? 'late-arrival';
    const tier = TIERS[(index * 3) % 4] ?? 'warning';
    const at = Date.UTC(2024 + (index % 3), index % 12, 1 + (index % 4));
    const correction = { category, tier, at: NOTICE.date ?? '' };
    const id = `gmail:${index % 2 === 0 ? 'a' : 'b'}:${String(index).padStart(4, '0')}`;
    return { ...row, id, keys: [id], thread: '', at, payload: { ...row.payload, correction } };
  });
  await deps.db.messages.clear();
  await deps.db.messages.bulkAdd(rows);
  return rows;
}

async function pages(deps: Deps, sort: HistorySort, filter = CORRECTED): Promise<readonly string[][]> {
  const found: string[][] = [];
  let after: HistoryCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof historyPage>> = await historyPage(deps, { filter, sort, after });
    found.push(page.entries.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return found;
}

describe('pages of the history', () => {
  it.each(HISTORY_SORTS)('hold every entry once, in order: %s', async (sort) => {
    const deps = await makeDeps();
    const rows = await many(deps);
    const found = await pages(deps, sort);
    expect(found.map(({ length }) => length)).toEqual([HISTORY_PAGE, HISTORY_PAGE, 7]);
    const all = found.flat();
    expect(new Set(all).size).toBe(COUNT);
    const of = (id: string) => rows.find((row) => row.id === id);
    const ats = all.map((id) => of(id)?.at ?? 0);
    if (sort === 'newest') expect(ats).toEqual(ats.toSorted((a, b) => b - a));
    if (sort === 'oldest') expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    const groups = all.map((id) => of(id)?.payload.correction?.[sort === 'tier' ? 'tier' : 'category']);
    if (sort === 'category' || sort === 'tier')
      expect(groups.filter((group, index) => group !== groups[index - 1])).toHaveLength(new Set(groups).size);
  });

  it('puts the gravest first', async () => {
    const deps = await makeDeps();
    const rows = await many(deps);
    const tiers = (await pages(deps, 'tier')).flat().map((id) => rows.find((row) => row.id === id)?.payload.correction);
    expect([...new Set(tiers.map((correction) => correction?.tier))]).toEqual([
      'preliminary-notice',
      'suspension',
      'final-warning',
      'warning',
    ] satisfies Tier[]);
  });

  it('go on where the one before ended, whatever came in at the top meanwhile', async () => {
    const deps = await makeDeps();
    const rows = await many(deps);
    const first = await historyPage(deps, { filter: CORRECTED, sort: 'newest', after: null });
    const before = await historyPage(deps, { filter: CORRECTED, sort: 'newest', after: first.next });
    const [row] = rows;
    if (row) await deps.db.messages.add({ ...row, id: 'gmail:a:new', keys: ['gmail:a:new'], at: Date.UTC(2027, 0) });
    expect(await historyPage(deps, { filter: CORRECTED, sort: 'newest', after: first.next })).toEqual(before);
  });

  it.each([
    ['a category', { category: 'undelivered-packages' as CategoryId }],
    ['an account', { account: 'a' }],
    ['days', { from: '2025-01-01', until: '2025-06-30' }],
    ['days with nothing in them', { from: '2030-01-01' }],
  ])('hold only what fits a filter by %s', async (_name, part) => {
    const deps = await makeDeps();
    const rows = await many(deps);
    const filter = { ...CORRECTED, ...part };
    const wanted = rows.filter(({ id, at, payload: { correction } }) => {
      const [from, until] = [filter.from ?? '2000-01-01', filter.until ?? '2100-01-01'].map((day) => Date.parse(day));
      return (
        (filter.category === 'all' || correction?.category === filter.category) &&
        (filter.account === 'all' || id.startsWith(`gmail:${filter.account}:`)) &&
        at >= (from ?? 0) - 43_200_000 &&
        at < (until ?? 0) + 129_600_000
      );
    });
    expect((await pages(deps, 'newest', filter)).flat().toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });

  it('are one empty page where nothing is kept', async () => {
    const deps = await makeDeps();
    expect(await historyPage(deps, { filter: CORRECTED, sort: 'newest', after: null })).toEqual({
      entries: [],
      next: null,
    });
  });
});

describe('mail accounts', () => {
  it('are found with their addresses, without reading the history', async () => {
    const deps = await makeDeps();
    await logThread(deps, 't1', [NOTICE]);
    await logThread(deps, 't2', [NOTICE]);
    await logThread(deps, 't1', [{ ...NOTICE, to: [{ address: 'other@example.com' }] }], 'other@example.com');
    expect((await accounts(deps)).map(({ address }) => address).toSorted()).toEqual([
      'driver@example.com',
      'other@example.com',
    ]);
  });
});
