import { describe, expect, it } from 'vitest';

import { CompareAnswer } from '../../../../components/notice/CompareAnswer';
import type { CompareView } from '../../../../utils/app/notice/compare-answer';
import { render } from '../render';
import { COMPARED, COPY } from './compare-view';

async function drawn(part: Partial<CompareView>, passedOverAbove = false): Promise<HTMLElement> {
  const view = { ...COMPARED, ...part };
  return render(<CompareAnswer view={view} hrefOf={(id) => `#${id}`} passedOverAbove={passedOverAbove} />);
}

describe('an answer that repeats an earlier one', () => {
  it('says how much is the same, as which, and what differs', async () => {
    const host = await drawn({ copy: COPY });

    expect(host.textContent).toContain(
      '97% the same as the answer of Tue, Nov 3, 2026. Only the name below it is different.',
    );
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#gmail:a:earlier');
  });

  it('names several differences as a list', async () => {
    const host = await drawn({ copy: { ...COPY, differs: ['date', 'signature'] } });

    expect(host.textContent).toContain('Only a date and the name below it are different.');
  });

  it('counts sentences where its wording differs', async () => {
    const host = await drawn({
      copy: { ...COPY, differs: ['date', 'words'], sentences: { same: 4, added: 1, dropped: 2 } },
    });

    expect(host.textContent).toContain('Sentences that are the same: 4; only here: 1; only there: 2.');
  });

  it('says of one that is word for word the same nothing more', async () => {
    const host = await drawn({ copy: { ...COPY, identical: true, percent: 100, differs: [] } });

    expect(host.textContent).toContain('Word for word the same as the answer of Tue, Nov 3, 2026.');
    expect(host.querySelector('details')).toBeNull();
  });

  it('says that the earlier one has no date', async () => {
    expect((await drawn({ copy: { ...COPY, earlier: { ...COPY.earlier, date: null } } })).textContent).toContain(
      '97% the same as an answer that shows no date.',
    );
  });
});

describe('what an answer passes over', () => {
  it('is listed, and so is that it names no fact', async () => {
    const host = await drawn({ untouched: ['photos', 'support'], factless: true });

    expect([...host.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Your photos or screenshots',
      'Your contact with support',
    ]);
    expect(host.textContent).toContain('It names no date, no order and no amount.');
  });

  it('has her evidence by number', async () => {
    expect((await drawn({ unnamed: ['E1', 'E3'] })).querySelector('li')?.textContent).toBe('Your evidence: E1 and E3');
  });

  it.each<[string, Partial<CompareView>, boolean]>([
    ['there is nothing to say', {}, false],
    ['all of it is said above', { untouched: ['photos'], unnamed: ['E1'], factless: true }, true],
  ])('is no section where %s', async (_, part, above) => {
    expect((await drawn(part, above)).textContent).toBe('');
  });
});
