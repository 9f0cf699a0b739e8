import { describe, expect, it } from 'vitest';

import { AnswerNote } from '../../../../components/notice/AnswerNote';
import type { CompareView } from '../../../../utils/app/notice/compare-answer';
import type { NoticeView } from '../../../../utils/app/views';
import { render } from '../render';
import { ENTRY, VIEW } from '../views';
import { COMPARED } from './compare-view';

const CANNED: Partial<NoticeView> = { canned: true, rung: 'answer-to-canned' };
const ANSWER = { ...ENTRY, id: 'gmail:a:2', kind: 'answer', category: 'canned-reply' } as const;

async function note(part: Partial<NoticeView>, compared: Partial<CompareView> | null = null): Promise<HTMLElement> {
  return render(
    <AnswerNote
      view={{ ...VIEW, ...part }}
      compared={compared && { ...COMPARED, ...compared }}
      hrefOf={(id) => `#${id}`}
    />,
  );
}

describe('the note on a canned answer', () => {
  it.each([
    ['answer-to-canned', 'This answer does not go into your case'],
    ['next-route', 'They sent a canned answer again'],
  ] as const)('on the rung %s says what it is and what not to do again', async (rung, words) => {
    const { textContent } = await note({ ...CANNED, rung });
    expect(textContent).toContain(words);
    expect(textContent).toContain("Don't send the same letter again");
  });

  it('says how often there was one, and what it does not mention, her evidence by number', async () => {
    const host = await note(CANNED, {
      untouched: ['photos'],
      unnamed: ['E1', 'E4'],
      factless: true,
      times: { inCase: 2, inRecord: 5 },
    });
    expect(host.textContent).toContain('Canned answers so far: 2 in this case, 5 in all you have kept.');
    expect([...host.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Your photos or screenshots',
      'Your evidence: E1 and E4',
    ]);
    expect(host.textContent).toContain('It names no date, no order and no amount.');
  });

  it.each<[string, string, string]>([
    ['with its date', '2026-11-18T12:00:00Z', 'A canned answer came on Wed, Nov 18, 2026.'],
    ['without one', '', 'A canned answer came since.'],
  ])('beside the notice says only that one came since, %s', async (_, date, words) => {
    const host = await note({ rung: 'next-route', story: [ENTRY, { ...ANSWER, date: date || null }] });
    expect(host.textContent).toContain(words);
    expect(host.textContent).not.toContain('again');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#gmail:a:2');
  });

  it.each<[string, Partial<NoticeView>]>([
    ['before any canned answer', {}],
    ['for fraud', { ...CANNED, entry: { ...ENTRY, tier: 'fraud' } }],
    ["for the driver's own message", { rung: 'next-route', entry: { ...ENTRY, kind: 'sent' }, story: [ANSWER] }],
    ['where that answer is not to be found', { rung: 'next-route' }],
  ])('is not there %s', async (_, part) => {
    expect((await note(part)).textContent).toBe('');
  });
});
