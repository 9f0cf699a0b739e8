import { act, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { NO_FILTER } from '../../../../components/dashboard/Filters';
import { History } from '../../../../components/dashboard/History';
import { button, click, field, render, type } from '../render';
import { ENTRY } from '../views';

const SENT = { ...ENTRY, id: 'gmail:a:2', kind: 'sent' as const, tier: 'none' as const };

function show(part: Partial<ComponentProps<typeof History>> = {}): Promise<HTMLElement> {
  const props: ComponentProps<typeof History> = {
    entries: [SENT, ENTRY],
    accounts: [],
    filter: NO_FILTER,
    onFilter: vi.fn(),
    sort: 'newest',
    onSort: vi.fn(),
    page: 1,
    onNext: null,
    onBefore: null,
  };
  return render(<History {...props} {...part} />);
}

describe('the history', () => {
  it('is a table with headers, and each entry leads to its place and to its case', async () => {
    const host = await show();
    expect(host.querySelector('[role=status]')?.textContent).toBe('2 messages');
    expect([...host.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/notice/gmail%3Aa%3A2',
      '#/cases/case',
      '#/notice/gmail%3Aa%3A1',
      '#/cases/case',
    ]);
    expect(host.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('can be seen along a line', async () => {
    const host = await show();
    for (const radio of host.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:checked)')) await click(radio);
    expect(host.querySelector('table')).toBeNull();
    expect(host.querySelector('h2')?.textContent).toBe('November 2026');
    expect(host.querySelectorAll('ol > li')).toHaveLength(2);
  });

  it('filters by category, tier and date', async () => {
    const onFilter = vi.fn();
    const host = await show({ onFilter });
    await type(field(host, 'About'), 'late-arrival');
    await type(field(host, 'How grave'), 'warning');
    await type(field(host, 'From'), '2026-11-01');
    expect(onFilter.mock.calls.map(([filter]) => filter)).toEqual([
      { ...NO_FILTER, category: 'late-arrival' },
      { ...NO_FILTER, tier: 'warning' },
      { ...NO_FILTER, from: '2026-11-01' },
    ]);
  });

  it('offers the mail accounts only where there are several', async () => {
    const onFilter = vi.fn();
    const mine = { tag: 'a', name: 'dana@example.com', address: 'dana@example.com' };
    expect((await show({ accounts: [mine] })).textContent).not.toContain('Mail account');
    const host = await show({ accounts: [mine, { tag: 'b', name: 'Account 2', address: null }], onFilter });
    await type(field(host, 'Mail account'), 'b');
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTER, account: 'b' });
  });

  it('can be put in another order', async () => {
    const onSort = vi.fn();
    await type(field(await show({ onSort }), 'Order'), 'tier');
    expect(onSort).toHaveBeenCalledWith('tier');
  });

  it('goes from page to page, and says where one is', async () => {
    const [onNext, onBefore] = [vi.fn(), vi.fn()];
    const host = await show({ page: 2, onNext, onBefore });
    expect(host.textContent).toContain('Page 2');
    await click(button(host, 'Next page'));
    await click(button(host, 'Page before'));
    expect([onNext.mock.calls.length, onBefore.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['End', 0, 1],
    ['Home', 1, 0],
  ])('%s goes from row %i to row %i', async (key, from, to) => {
    const host = await show();
    const links = [...host.querySelectorAll<HTMLElement>('[data-row-link]')];
    await act(async () => {
      links[from]?.focus();
      links[from]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(document.activeElement).toBe(links[to]);
  });

  it('says what to do when nothing is kept yet, without filters over nothing', async () => {
    const host = await show({ entries: [] });
    expect(host.textContent).toContain('Nothing kept yet');
    expect(host.querySelector('form')).toBeNull();
  });

  it('does not take an empty filter for an empty history', async () => {
    const onFilter = vi.fn();
    const host = await show({ entries: [], filter: { ...NO_FILTER, tier: 'fraud' }, onFilter });
    expect(host.textContent).toContain('Nothing fits these filters');
    await click(button(host, 'Show all'));
    expect(onFilter).toHaveBeenCalledWith(NO_FILTER);
  });

  it('says that it is being read, rather than that it is empty', async () => {
    const host = await show({ entries: undefined });
    expect(host.textContent).toContain('Reading…');
    expect(host.textContent).not.toContain('Nothing kept');
  });
});
