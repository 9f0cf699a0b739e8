import { describe, expect, it, vi } from 'vitest';

import { NO_FILTER } from '../../../../components/dashboard/Filters';
import { History } from '../../../../components/dashboard/History';
import { button, click, field, render, type } from '../render';
import { ENTRY } from '../views';

const SENT = { ...ENTRY, id: 'gmail:a:2', kind: 'sent' as const, tier: 'none' as const };

describe('the history', () => {
  it('is a table with headers, and each entry leads to its place', async () => {
    const host = await render(<History entries={[SENT, ENTRY]} filter={NO_FILTER} onFilter={vi.fn()} onMore={null} />);
    expect(host.querySelector('[role=status]')?.textContent).toBe('2 messages');
    expect([...host.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/notice/gmail%3Aa%3A2',
      '#/notice/gmail%3Aa%3A1',
    ]);
  });

  it('can be seen along a line', async () => {
    const host = await render(<History entries={[SENT, ENTRY]} filter={NO_FILTER} onFilter={vi.fn()} onMore={null} />);
    for (const radio of host.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:checked)')) await click(radio);
    expect(host.querySelector('table')).toBeNull();
    expect(host.querySelector('h2')?.textContent).toBe('November 2026');
    expect(host.querySelectorAll('ol > li')).toHaveLength(2);
  });

  it('filters by category, tier and date', async () => {
    const onFilter = vi.fn();
    const host = await render(<History entries={[ENTRY]} filter={NO_FILTER} onFilter={onFilter} onMore={null} />);
    await type(field(host, 'About'), 'late-arrival');
    await type(field(host, 'How grave'), 'warning');
    await type(field(host, 'From'), '2026-11-01');
    expect(onFilter.mock.calls.map(([filter]) => filter)).toEqual([
      { ...NO_FILTER, category: 'late-arrival' },
      { ...NO_FILTER, tier: 'warning' },
      { ...NO_FILTER, from: '2026-11-01' },
    ]);
  });

  it('says what to do when nothing is kept yet, without filters over nothing', async () => {
    const host = await render(<History entries={[]} filter={NO_FILTER} onFilter={vi.fn()} onMore={null} />);
    expect(host.textContent).toContain('Nothing kept yet');
    expect(host.querySelector('form')).toBeNull();
  });

  it('does not take an empty filter for an empty history', async () => {
    const onFilter = vi.fn();
    const host = await render(
      <History entries={[]} filter={{ ...NO_FILTER, tier: 'fraud' }} onFilter={onFilter} onMore={null} />,
    );
    expect(host.textContent).toContain('Nothing fits these filters');
    await click(button(host, 'Show all'));
    expect(onFilter).toHaveBeenCalledWith(NO_FILTER);
  });

  it('says that it is being read, rather than that it is empty', async () => {
    const host = await render(<History entries={undefined} filter={NO_FILTER} onFilter={vi.fn()} onMore={null} />);
    expect(host.textContent).toContain('Reading…');
    expect(host.textContent).not.toContain('Nothing kept');
  });
});
