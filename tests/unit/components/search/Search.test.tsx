import { act, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Search } from '../../../../components/search/Search';
import type { Excerpt, SearchAnswer, SearchHit } from '../../../../utils/app/search/search-views';
import { button, click, field, render, type } from '../render';
import { ENTRY } from '../views';

const EXCERPT: Excerpt = {
  parts: [
    { text: 'The <b>', mark: false },
    { text: 'block', mark: true },
    { text: '</b> of Monday', mark: false },
  ],
  cutBefore: true,
  cutBehind: false,
};

const HITS: readonly SearchHit[] = [
  {
    type: 'message',
    ref: ENTRY.id,
    id: ENTRY.id,
    entry: ENTRY,
    subject: [{ text: 'Block', mark: true }],
    from: [],
    excerpt: EXCERPT,
  },
  {
    type: 'evidence',
    ref: 'evidence:e',
    id: 'e',
    title: [{ text: 'E1 map.png', mark: false }],
    date: '2026-11-17T12:00:00Z',
    excerpt: null,
  },
  { type: 'case', ref: 'case:c', id: 'c', name: null, date: '2026-11-17T12:00:00Z', excerpt: null },
  {
    type: 'glitch',
    ref: 'glitch:g',
    id: 'g',
    title: [{ text: 'Stop removed', mark: false }],
    date: '2026-11-17T12:00:00Z',
    station: [{ text: 'DSE4', mark: true }],
    excerpt: EXCERPT,
  },
];

const QUERY = { words: 'block', kind: null, limit: 30 };
const ANSWER: SearchAnswer = {
  query: QUERY,
  hits: HITS,
  counts: { notice: 1, evidence: 1, case: 1, glitch: 1 },
  alike: false,
  progress: null,
};

function show(part: Partial<ComponentProps<typeof Search>> = {}): Promise<HTMLElement> {
  const props: ComponentProps<typeof Search> = {
    query: QUERY,
    answer: ANSWER,
    onWords: vi.fn(),
    onKind: vi.fn(),
    onMore: vi.fn(),
    onTryAgain: vi.fn(),
  };
  return render(<Search {...props} {...part} />);
}

async function press(element: Element | null, key: string): Promise<void> {
  await act(async () => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

describe('the search', () => {
  it('shows each find with its place and the words marked, and text as text', async () => {
    const host = await show();
    const links = [...host.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/notice/gmail%3Aa%3A1', '#/evidence/e', '#/cases/c', '#/journal/g']);
    expect([...host.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Block',
      'block',
      'DSE4',
      'block',
    ]);
    expect(host.textContent).toContain('… The <b>block</b> of Monday');
    expect(host.querySelector('[role=status]')?.textContent).toBe('4 results');
  });

  it('goes by the arrow keys from the field through the results', async () => {
    const host = await show();
    await press(field(host, 'Words to look for'), 'ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#/notice/gmail%3Aa%3A1');
    await press(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#/evidence/e');
  });

  it('asks for words and for a kind, and says how many there are of each', async () => {
    const [onWords, onKind] = [vi.fn(), vi.fn()];
    const host = await show({ onWords, onKind });
    await type(field(host, 'Words to look for'), 'blocks');
    await type(field(host, 'Show'), 'glitch');
    expect([onWords.mock.lastCall, onKind.mock.lastCall]).toEqual([['blocks'], ['glitch']]);
    expect(host.querySelector('option')?.textContent).toBe('Everything (4)');
  });

  it('offers more only where there are more', async () => {
    const onMore = vi.fn();
    const host = await show({ onMore, answer: { ...ANSWER, counts: { notice: 80 } } });
    await click(button(host, 'Show more results'));
    expect(onMore).toHaveBeenCalledOnce();
    expect((await show()).textContent).not.toContain('Show more results');
  });

  it.each([
    [
      'says what can be looked for, before anything is typed',
      { query: { ...QUERY, words: ' ' } },
      'What you can look for',
    ],
    [
      'says that nothing was found, and what may help',
      { answer: { ...ANSWER, hits: [], counts: {} } },
      'only the beginning',
    ],
    [
      'says that only another kind was found',
      {
        query: { ...QUERY, kind: 'sent' as const },
        answer: { ...ANSWER, query: { ...QUERY, kind: 'sent' as const }, hits: [] },
      },
      'Nothing of this kind',
    ],
    ['says that the record is still being read', { answer: { ...ANSWER, progress: { read: 3, all: 9 } } }, '3 of 9'],
    ['says that words count that are only alike', { answer: { ...ANSWER, alike: true } }, 'much like them'],
    ['says that the record could not be read', { answer: 'failed' as const }, 'could not be read'],
    ['waits for the first answer', { answer: null }, 'Reading…'],
  ])('%s', async (_name, part, words) => {
    expect((await show(part)).textContent).toContain(words);
  });

  it('does not say that nothing is there while the record is being read', async () => {
    const host = await show({ answer: { ...ANSWER, hits: [], counts: {}, progress: { read: 3, all: 9 } } });
    expect(host.textContent).not.toContain('Nothing holds');
  });
});
