import { describe, expect, it, vi } from 'vitest';

import { FirstThing } from '../../../../components/notice/FirstThing';
import type { StepView } from '../../../../utils/app/plan/plan-views';
import type { NoticeView } from '../../../../utils/app/views';
import { button, click, render } from '../render';
import { ENTRY, PLAN, STEP, VIEW } from '../views';

const begins = (part: Partial<StepView>): Partial<NoticeView> => ({ plan: { ...PLAN, first: { ...STEP, ...part } } });
const WAITING = { kind: 'waiting', until: { day: '2026-12-01', until: 0, over: false, notes: [] } } as const;

async function shown(part: Partial<NoticeView> = {}) {
  const did = { onTake: vi.fn(), onLetter: vi.fn() };
  const host = await render(
    <>
      <FirstThing view={{ ...VIEW, ...part }} {...did} done={null} />
      <section id="evidence" tabIndex={-1} />
      <details>
        <summary>more</summary>
        <details id="step-chat-transcript">
          <summary>the step</summary>
        </details>
      </details>
    </>,
  );
  return { host, did };
}

describe('the next ten minutes', () => {
  it('are one action with its date, the rule, who says so, and that others say something else', async () => {
    const { host } = await shown();
    const text = host.querySelector('section')?.textContent ?? '';
    for (const words of [
      'The next ten minutes',
      'Answer in the same thread',
      'By Tuesday, November 24, 2026 (in 2 days): 7 days after the date of the notice.',
      'Known from A blog (January 2025, blog, press or forum).',
      'Sources do not agree, so the plan takes the stricter one.',
      'All the rest can wait.',
    ])
      expect(text).toContain(words);
  });

  it('begin the letter of the step', async () => {
    const { host, did } = await shown();
    await click(button(host, 'Write this letter'));
    expect(did.onLetter).toHaveBeenCalledWith(STEP.id);
  });

  it('lead to what is to be collected, and speak of the reply after it only where there is one', async () => {
    const { host } = await shown(begins({ id: 'save-records' }));
    expect(host.textContent).toContain('save this');
    expect(host.textContent).toContain('Write your reply after that.');
    await click(button(host, 'Show me what to save'));
    expect(document.activeElement?.id).toBe('evidence');
    const without = await shown({ ...begins({ id: 'save-records' }), letters: [] });
    expect(without.host.textContent).not.toContain('your reply');
  });

  it('unfold the step and everything around it, and move the keyboard there', async () => {
    const { host } = await shown(begins({ id: 'chat-transcript' }));
    await click(button(host, 'Show me how'));
    expect([...host.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
    expect(document.activeElement?.textContent).toBe('the step');
  });

  it.each(['save-records', 'chat-transcript'])('take note when “%s” is done', async (id) => {
    const { host, did } = await shown(begins({ id }));
    await click(button(host, 'I did this'));
    expect(did.onTake).toHaveBeenCalledWith(id);
  });

  it('are to wait, with the day', async () => {
    const { host } = await shown(begins({ state: WAITING }));
    expect(host.textContent).toContain('Nothing to do today. Wait until Tuesday, December 1, 2026 (in 9 days).');
    expect(host.textContent).not.toContain('I did this');
  });

  it('name the next date of another step where this one has none', async () => {
    const other: StepView = { ...STEP, id: 'other', text: { ...STEP.text, title: 'The other' } };
    const first: StepView = { ...STEP, id: 'chat-transcript', due: null, from: null, until: null };
    const { host } = await shown({ plan: { ...PLAN, first, amazon: [first, other] } });
    expect(host.textContent).toContain('The next date: The other, by Tuesday, November 24, 2026 (in 2 days).');
  });

  it.each<[string, Partial<NoticeView>, string]>([
    ['shows no date', { entry: { ...ENTRY, date: null } }, 'The message shows no date'],
    [
      'names a last day there is not',
      { noSuchDay: 'February 30' },
      'It names “February 30”, but there is no such day.',
    ],
    ['has a date ahead', { entry: { ...ENTRY, date: '2026-11-23T12:00:00Z' } }, 'The date of this message lies ahead'],
    [
      'is dated tomorrow',
      begins({ due: { ...due(), notes: [{ id: 'start-ahead', day: '2026-11-23' }] } }),
      'Monday, November 23, 2026 lies ahead, so this is counted from today.',
    ],
    [
      'names a day that is none',
      begins({ due: { ...due(), notes: [{ id: 'stated-impossible' }] } }),
      'The notice gives a date that is not in the calendar.',
    ],
    [
      'names nothing that could be counted from',
      begins({ due: { kind: 'unknown', why: 'impossible-date', rules: [] } }),
      'No date yet: The date given is not in the calendar.',
    ],
  ])('say so where the notice %s, and still say what to do', async (_, part, words) => {
    const { host } = await shown(part);
    expect(host.textContent).toContain(words);
    expect(host.textContent).toContain('Answer in the same thread');
  });
});

function due(): Extract<StepView['due'], { kind: 'on' }> {
  if (STEP.due?.kind !== 'on') throw new Error('The made-up step has a date.');
  return STEP.due;
}
