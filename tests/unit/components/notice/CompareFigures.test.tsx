import { describe, expect, it } from 'vitest';

import { CompareFigures } from '../../../../components/notice/CompareFigures';
import type { CompareView } from '../../../../utils/app/notice/compare-answer';
import { render } from '../render';
import { COMPARED } from './compare-view';

async function lines(figures: Partial<CompareView['figures']>): Promise<readonly (string | null)[]> {
  const host = await render(<CompareFigures view={{ ...COMPARED, figures: { ...COMPARED.figures, ...figures } }} />);
  return [...host.querySelectorAll('dl > div')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent).join(': '),
  );
}

describe('figures of a case', () => {
  it('say how many answers, how many canned, after how long, and after photos', async () => {
    expect(await lines({ answers: 3, canned: 2, minutes: 801, afterProof: { answers: 1, canned: 1 } })).toEqual([
      'Answers so far: 3, canned: 2 (67%)',
      'Time until an answer: 13 hours',
      'After you named photos or files: 1, canned: 1 (100%)',
    ]);
  });

  it('leave out what is not known', async () => {
    expect(await lines({ answers: 1 })).toEqual(['Answers so far: 1, canned: 0 (0%)']);
  });

  it('are none without an answer', async () => {
    expect(await lines({ answers: 0, minutes: 5 })).toEqual([]);
  });
});
