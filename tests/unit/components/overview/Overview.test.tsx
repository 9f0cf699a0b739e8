import { describe, expect, it, vi } from 'vitest';

import { Overview } from '../../../../components/overview/Overview';
import type { OverviewView } from '../../../../utils/app/case/overview';
import { CARD } from '../case/views';
import { button, click, render } from '../render';
import { ENTRY } from '../views';

const NOTHING: OverviewView = { cases: [], open: 0, closed: 0, news: null, first: null };

describe('the overview', () => {
  it('teaches what will stand here while there is nothing', async () => {
    const host = await render(<Overview welcomeHref={null} view={NOTHING} onMore={null} closed={null} />);
    expect(host.textContent).toContain('Your cases will stand here');
    expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/paste',
      '#/files',
      '/demo.html',
      '#/journal/new',
    ]);
  });

  it('says first where watching is switched on, as long as it never was', async () => {
    const host = await render(<Overview welcomeHref="/welcome.html" view={NOTHING} onMore={null} closed={null} />);
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/welcome.html');
    expect(host.textContent).not.toContain('It is kept here by itself');
  });

  it('has one thing to do first, and each case with its next date', async () => {
    const two = { ...CARD, id: 'two', next: null };
    const view = { ...NOTHING, cases: [CARD, two], open: 2, first: CARD };
    const host = await render(<Overview welcomeHref={null} view={view} onMore={null} closed={null} />);
    expect(host.querySelector('h2')?.textContent).toBe('First: Answer in the same thread');
    expect(host.textContent).toContain('By Tuesday, November 24, 2026 (in 2 days)');
    expect([...host.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/cases/gmail%3Aa%3At',
      '#/cases/two',
    ]);
  });

  it('puts saying how it ended first, once there is a result', async () => {
    const question = { why: 'result' as const, suggested: 'upheld' as const, since: '2026-11-20T12:00:00Z' };
    const asked = { ...CARD, question };
    const view = { ...NOTHING, cases: [asked], open: 1, first: asked };
    const host = await render(<Overview welcomeHref={null} view={view} onMore={null} closed={null} />);
    expect(host.querySelector('h2')?.textContent).toBe('First: say how it ended');
  });

  it('says what is new, and leads to its case', async () => {
    const news = { since: '2026-11-18T12:00:00Z', entries: [ENTRY], more: true };
    const host = await render(
      <Overview welcomeHref={null} view={{ ...NOTHING, closed: 1, news }} onMore={null} closed={<p>closed</p>} />,
    );
    expect(host.textContent).toContain('New since Wed, Nov 18, 2026');
    expect(host.querySelector('li a')?.getAttribute('href')).toBe('#/cases/case');
    expect(host.textContent).toContain('No case is open');
  });

  it('shows more when asked', async () => {
    const onMore = vi.fn();
    const host = await render(
      <Overview welcomeHref={null} view={{ ...NOTHING, cases: [CARD], open: 9 }} onMore={onMore} closed={null} />,
    );
    await click(button(host, 'Show more cases'));
    expect(onMore).toHaveBeenCalledOnce();
  });
});
