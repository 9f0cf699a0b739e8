import { describe, expect, it } from 'vitest';

import { CasePlan } from '../../../../components/plan/CasePlan';
import type { PlanView, StepView } from '../../../../utils/app/plan/plan-views';
import { button, click, field, render, type } from '../render';
import { PLAN, STEP } from '../views';
import { someActions } from './plan-actions';

function step(id: string, part: Partial<StepView> = {}): StepView {
  return { ...STEP, id, due: null, from: null, until: null, claims: [], text: { ...STEP.text, title: id }, ...part };
}

/** A step beside Amazon's own way. */
const beside = (id: string, part: Partial<StepView> = {}): StepView =>
  step(id, { step: { ...STEP.step, track: 'outside' }, ...part });

async function plan(part: Partial<PlanView>) {
  const actions = someActions();
  const host = await render(<CasePlan view={{ ...PLAN, ...part }} actions={actions} done={null} />);
  return { host, actions };
}

const titles = (host: Element | null, selector: string): readonly string[] =>
  [...(host?.querySelectorAll(selector) ?? [])].map((one) => one.firstChild?.textContent ?? '');

describe('the plan of a case', () => {
  it('has two tracks side by side, every step folded', async () => {
    const { host } = await plan({ amazon: [step('one')], beside: [beside('two')] });
    expect(titles(host, 'h3')).toEqual(['Amazon’s own way', 'At the same time: records, offices and help']);
    expect(host.querySelector('details[open]')).toBeNull();
  });

  it('names no track where there is only one', async () => {
    expect((await plan({ amazon: [step('one')] })).host.querySelector('h3')).toBeNull();
  });

  it('shows three steps of a track at once, and folds the rest but the first thing to do and time limits', async () => {
    const steps = ['1', '2', '3', '4', '5', '6'].map((id) => beside(id, id === '5' ? { due: STEP.due } : {}));
    const [, , , , , last = STEP] = steps;
    const { host } = await plan({ first: last, amazon: [], beside: steps });
    expect(titles(host.querySelector('section section'), 'details > summary')).toEqual(
      expect.arrayContaining(['1', '2', '3', '5', '6']),
    );
    const more = [...host.querySelectorAll('details')].find((one) => one.textContent?.startsWith('1 more step'));
    expect(titles(more ?? null, 'details > summary')).toContain('4');
  });

  it('folds below what is behind her, what comes later, what is not for her with the reason, and the same letter last', async () => {
    const { host } = await plan({
      amazon: [step('open'), step('done one', { state: { kind: 'done', at: null, came: null } })],
      later: [{ id: 'later', title: 'A later one', after: ['open'], outcomes: ['refused', 'no-answer'] }],
      notCovered: [
        { id: 'no', title: 'A van claim', why: 'Not for you, because you drive your own car.', step: STEP.step },
      ],
      again: { id: 'again', title: 'The first letter' },
    });
    expect(
      titles(host, 'details > summary').filter((title) => /behind|Done,|after that|Not for you,|again/.test(title)),
    ).toEqual(['Done, or not for you', 'What can come after that', 'Not for you, and why', 'The same letter again']);
    for (const words of [
      'Opens after “open”, if they say no or nobody answers.',
      'Not for you, because you drive your own car.',
      'We put it last: the first one got a standard answer',
    ])
      expect(host.textContent).toContain(words);
  });

  it.each<[string, Partial<PlanView>, boolean]>([
    ['asks for the place where that opens steps', { asksPlace: true }, true],
    ['asks for nothing where no step depends on it', {}, false],
  ])('%s', async (_, part, asks) => {
    expect((await plan(part)).host.textContent?.includes('Where do you deliver?')).toBe(asks);
  });
});

describe('a step', () => {
  it('says up front how sure it is that it is open to her, unless it plainly is', async () => {
    const unsure = step('one', {
      step: { ...STEP.step, covers: 'unclear' },
      text: { ...STEP.text, covers: 'We think so.' },
    });
    const { host } = await plan({ amazon: [unsure] });
    expect(host.querySelector('details p')?.textContent).toBe('We think so.');
    const sure = await plan({ amazon: [step('one')] });
    expect(sure.host.querySelector('details p')?.textContent).toBe('Keep the subject.');
  });

  it('tells what to ask, to attach, where, and to expect', async () => {
    const links = [{ url: 'https://example.com/form', says: { en: 'The form' } }];
    const text = { ...STEP.text, ask: ['Which order'], attach: ['E1'] };
    const { host } = await plan({ amazon: [step('one', { text, step: { ...STEP.step, links } })] });
    expect(titles(host, 'dt')).toEqual(['What to ask for', 'What to attach', 'Where', 'What to expect']);
  });

  it('asks for the first day without access where its date counts from it, and never one ahead', async () => {
    const deadline = { from: 'loss-of-access', count: 21, unit: 'days', claim: null } as const;
    const { host, actions } = await plan({ amazon: [step('one', { step: { ...STEP.step, deadline } })] });
    const day = field(host, 'When did you first lose access?');
    expect(day.getAttribute('max')).toBe('2026-11-22');
    await type(day, '2026-11-01');
    expect(actions.lostAccess).toHaveBeenLastCalledWith('2026-11-01');
    const said = await plan({
      amazon: [step('one', { step: { ...STEP.step, deadline } })],
      lostAccess: '2026-11-01',
    });
    await type(field(said.host, 'When did you first lose access?'), '');
    expect(said.actions.lostAccess).toHaveBeenLastCalledWith(null);
  });

  it('is set aside with her reason, which can stay empty', async () => {
    const { host, actions } = await plan({ amazon: [step('one')] });
    await click(button(host, 'Not for me'));
    await type(field(host, 'Why? (you may leave this empty)'), 'No chat there');
    await click(button(host, 'Set it aside'));
    expect(actions.setAside).toHaveBeenCalledWith('one', 'No chat there');
  });

  it('takes what came of it, and says where that leads', async () => {
    const done = step('one', { state: { kind: 'done', at: null, came: 'refused' } });
    const { host, actions } = await plan({ amazon: [done] });
    expect(host.textContent).toContain('Then: Leave it here');
    await type(field(host, 'What came of it?'), 'open');
    expect(actions.came).toHaveBeenCalledWith('one', null);
    await click(button(host, 'Undo this'));
    expect(actions.untake).toHaveBeenCalledWith('one');
  });

  it('hands out its date for a calendar', async () => {
    const { host, actions } = await plan({ amazon: [STEP] });
    await click(button(host, 'Save the date for my calendar'));
    expect(actions.calendar).toHaveBeenCalledWith(STEP, '2026-11-24');
  });
});
