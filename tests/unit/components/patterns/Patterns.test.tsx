import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Patterns } from '../../../../components/patterns/Patterns';
import { lengthOf, stretchName } from '../../../../components/patterns/patterns-words';
import type { PatternsView } from '../../../../utils/app/patterns/patterns-views';
import { button, click, field, render, type } from '../render';
import { STEP } from '../views';

const DAY = 86_400_000;
const VIEW: PatternsView = {
  years: [2026, 2025],
  patterns: {
    notices: 7,
    undated: 1,
    months: [
      {
        name: '2026-10',
        count: 4,
        categories: [
          { name: 'late-arrival', count: 3 },
          { name: 'late-delivery', count: 1 },
        ],
      },
      { name: '2026-11', count: 2, categories: [{ name: 'late-arrival', count: 2 }] },
    ],
    categories: [
      { name: 'late-arrival', count: 5 },
      { name: 'late-delivery', count: 2 },
    ],
    stations: Array.from({ length: 14 }, (_station, index) => ({ name: `D${index}`, count: 20 - index })),
    unnamed: 2,
    weekdays: [0, 1, 2, 3, 0, 0, 0].map((count, name) => ({ name, count })),
    hours: [0, 0, 4, 2, 0, 0, 0, 0].map((count, name) => ({ name: name * 3, count })),
    canned: { part: 4, of: 6 },
    cannedAfterProof: { part: 2, of: 2 },
    cannedWithoutProof: { part: 2, of: 4 },
    waits: [
      { name: 'day', count: 3 },
      { name: 'none', count: 1 },
    ],
    answers: { median: 5 * 3_600_000, slowest: 12 * DAY },
    asked: 4,
    rolling: [{ category: 'late-arrival', lately: 2, most: 3, all: 5 }],
  },
};

function show(part: Partial<ComponentProps<typeof Patterns>> = {}): Promise<HTMLElement> {
  const props: ComponentProps<typeof Patterns> = {
    view: VIEW,
    period: 'all',
    onPeriod: vi.fn(),
    claim: STEP.claims[0] ?? null,
    onTryAgain: vi.fn(),
  };
  return render(<Patterns {...props} {...part} />);
}

function withPatterns(part: Partial<PatternsView['patterns']>): PatternsView {
  return { ...VIEW, patterns: { ...VIEW.patterns, ...part } };
}

/** The table under a heading. */
function rows(host: HTMLElement, name: string): readonly (readonly string[])[] {
  const table = [...host.querySelectorAll('table')].find((each) => each.getAttribute('aria-label') === name);
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
}

function chart(host: HTMLElement, name: string): readonly string[] {
  const svg = [...host.querySelectorAll('svg[role=img]')].find((each) => each.getAttribute('aria-label') === name);
  return [...(svg?.querySelectorAll('g') ?? [])].map((group) => group.getAttribute('data-count') ?? '');
}

describe('the patterns', () => {
  it.each([
    'Notices over time',
    'Kinds of notices',
    'Stations they name',
    'On which days they come',
    'At what time they come',
    'How long they take to answer',
  ])('show “%s” as a chart and as a table with the same figures', async (name) => {
    const host = await show();
    const figures = rows(host, name).map(([, figure]) => figure);
    expect(figures.length).toBeGreaterThan(1);
    expect(chart(host, name)).toEqual(figures);
  });

  it('say which kinds a month held', async () => {
    const host = await show();
    expect(rows(host, 'Notices over time')).toEqual([
      ['October 2026', '4', 'late-arrival 3, late-delivery 1'],
      ['November 2026', '2', 'late-arrival 2'],
    ]);
    expect(chart(host, 'Each kind of notice over time')).toEqual(['5', '1']);
    expect(host.textContent).toContain('1 notice shows no date and is not in this chart.');
  });

  it('sum up the stations that have no room', async () => {
    expect(rows(await show(), 'Stations they name').at(-1)).toEqual(['2 other stations', '15']);
  });

  it('give a share only where there are enough answers', async () => {
    expect(rows(await show(), 'Canned answers')).toEqual([
      ['All their answers', '4 of 6 (67 %)'],
      ['After a photo of yours', '2 of 2'],
      ['Without a photo', '2 of 4'],
    ]);
    const few = await show({ view: withPatterns({ canned: { part: 1, of: 2 } }) });
    expect(few.textContent).toContain('1 of 2 answers are canned. Too few to say.');
  });

  it('say how long answers take', async () => {
    expect((await show()).textContent).toContain('Half of the answers came within 5 hours. The slowest took 12 days.');
  });

  it('show how close notices came, and that no number is known to be too many', async () => {
    const host = await show();
    expect(rows(host, 'Of one kind within 30 days')).toEqual([['late-arrival', '2', '3', '5']]);
    expect(host.textContent).toContain('How many are too many: unknown.');
    expect(host.textContent).toContain('The sources do not say the same.');
  });

  it('say that few notices say little, and what to do without any', async () => {
    expect((await show({ view: withPatterns({ notices: 3 }) })).textContent).toContain('3 notices: too few to say');
    const view = withPatterns({ notices: 0, rolling: [], asked: 0, canned: { part: 0, of: 0 } });
    const none = await show({ view, period: '2025' });
    expect(none.textContent).toContain('No notice in this time');
    expect(none.querySelector('svg[role=img]')).toBeNull();
    const never = await show({ view, period: 'all' });
    expect(never.textContent).toContain('Nothing to count yet');
    expect(never.querySelector('select')).toBeNull();
    expect(never.querySelector('a')?.getAttribute('href')).toBe('#/paste');
  });

  it('can be counted for a year, and again after a failure', async () => {
    const [onPeriod, onTryAgain] = [vi.fn(), vi.fn()];
    await type(field(await show({ onPeriod }), 'Time'), '2025');
    expect(onPeriod).toHaveBeenCalledWith('2025');
    await click(button(await show({ view: 'failed', onTryAgain }), 'Try again'));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});

describe('words of the patterns', () => {
  it.each([
    [0, '0 hours'],
    [60_000, '1 hour'],
    [47 * 3_600_000, '47 hours'],
    [2 * DAY, '2 days'],
    [40.4 * DAY, '40 days'],
  ])('say %i milliseconds as %s', (milliseconds, words) => {
    expect(lengthOf(milliseconds, 'en')).toBe(words);
  });

  it('name months and years', () => {
    expect(stretchName('2026-11', 'en')).toEqual({ short: 'Nov 26', long: 'November 2026' });
    expect(stretchName('2026', 'en')).toEqual({ short: '2026', long: '2026' });
  });
});
