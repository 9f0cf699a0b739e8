import { describe, expect, it } from 'vitest';

import { Journal } from '../../../../components/journal/Journal';
import { render } from '../render';
import { ENTRY, FACTS } from './entries';

const journal = (part: Partial<Parameters<typeof Journal>[0]> = {}): Promise<HTMLElement> =>
  render(
    <Journal page={{ entries: [ENTRY], next: null, total: 1 }} number={1} onNext={null} onBefore={null} {...part} />,
  );

describe('the journal', () => {
  it('shows entries by day, with what the app did as a word beside its drawing', async () => {
    const later = { ...ENTRY, id: 'later', facts: { ...FACTS, what: 'other' as const } };
    const before = { ...ENTRY, id: 'before', facts: { ...FACTS, happenedAt: new Date(2026, 10, 20, 9).toISOString() } };
    const host = await journal({ page: { entries: [later, ENTRY, before], next: null, total: 3 } });
    expect([...host.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Sat, Nov 21, 2026 · yesterday',
      'Fri, Nov 20, 2026 · 2 days ago',
    ]);
    const line = host.querySelectorAll('li')[1];
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('#/journal/00000000000000a1');
    expect(line?.querySelector('svg')).not.toBeNull();
    for (const words of [
      'Stop removed',
      'Block of Sat, Nov 21, 2026 · 3:30 PM - 7:00 PM · Station DSE4',
      'The second stop was gone.',
      'In no case yet',
    ])
      expect(line?.textContent).toContain(words);
  });

  it('says what was changed and added, and leads to the case', async () => {
    const amendments = [{ at: '2026-11-21T20:00:00Z', field: 'words', from: 'a', to: 'b' }];
    const host = await journal({
      page: { entries: [{ ...ENTRY, amendments, evidence: 2, caseId: 'gmail:x' }], next: null, total: 1 },
    });
    expect(host.querySelector('li')?.textContent).toContain('In a case · 1 change · 2 photos or files');
    expect(host.querySelector('li a[href="#/cases/gmail%3Ax"]')).not.toBeNull();
  });

  it('teaches what to do while it is empty, and leads to the form', async () => {
    const host = await journal({ page: { entries: [], next: null, total: 0 } });
    expect(host.textContent).toContain('Nothing noted yet');
    expect(host.querySelector('a[href="#/journal/new"]')?.textContent).toBe('Note an app problem');
  });
});
