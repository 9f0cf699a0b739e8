import { describe, expect, it } from 'vitest';

import { ClaimCard } from '../../../../components/notice/ClaimCard';
import type { ClaimView } from '../../../../utils/app/plan/plan-views';
import { render } from '../render';
import { STEP } from '../views';

const [WINDOW] = STEP.claims;
const of = (who: string, date: string | null) => ({
  url: `https://example.com/${who}`,
  who,
  date,
  grade: 'B' as const,
});

async function card(part: Partial<ClaimView>): Promise<HTMLElement> {
  if (WINDOW === undefined) throw new Error('The made-up step has a claim.');
  return render(<ClaimCard claim={{ ...WINDOW, ...part }} />);
}

describe('a thing sources state differently', () => {
  it('has each saying once with all who say it, the one the plan goes by first and marked', async () => {
    const host = await card({
      values: [
        { value: '10 days', source: of('one', '2022-05-05') },
        { value: '10 days', source: of('two', '2018') },
        { value: '7 days', source: of('three', null), stricter: true },
      ],
    });
    const said = [...host.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^7 days.*The plan goes by this.*three.*no date/);
    expect(said[1]).toMatch(/^10 days.*one.*May 5, 2022.*two.*2018/);
    expect(host.textContent).toContain('The plan takes the stricter one.');
  });

  it.each<[string, Partial<ClaimView>, readonly string[], readonly string[]]>([
    [
      'gives way to a date the notice names',
      { plannedDate: null, statedDate: '2026-12-04' },
      ['The notice names a date of its own: Friday, December 4, 2026.'],
      ['The plan goes by this', 'Plan for'],
    ],
    ['says only that they differ where no date hangs on it', { plannedDate: null }, ['do not say the same'], ['plan']],
    [
      'says nothing of a dispute where there is none',
      { values: WINDOW?.values.slice(0, 1) ?? [] },
      ['Plan for Tuesday, November 24, 2026 (in 2 days)'],
      ['do not say the same'],
    ],
  ])('%s', async (_, part, present, absent) => {
    const { textContent } = await card({ note: '', ...part });
    for (const words of present) expect(textContent).toContain(words);
    for (const words of absent) expect(textContent).not.toContain(words);
  });
});
