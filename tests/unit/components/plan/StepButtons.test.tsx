import { describe, expect, it } from 'vitest';

import { StepButtons } from '../../../../components/plan/StepButtons';
import type { StepView } from '../../../../utils/app/plan/plan-views';
import { button, click, render } from '../render';
import { STEP } from '../views';
import { someActions } from './plan-actions';

describe('“Write this letter”', () => {
  it.each<[string, readonly string[] | null, Partial<StepView>, boolean]>([
    ['stands at a step that has one', [STEP.id], {}, true],
    ['not at a step without one', ['appeal'], {}, false],
    ['not where no letter can be written', null, {}, false],
    ['not at a step that is done', [STEP.id], { state: { kind: 'done', at: null, came: null } }, false],
    ['not at a step that is not for her', [STEP.id], { state: { kind: 'not-for-me', why: '' } }, false],
  ])('%s', async (_, letters, part, shown) => {
    const host = await render(<StepButtons view={{ ...STEP, ...part }} actions={someActions(letters)} />);
    expect([...host.querySelectorAll('button')].some((one) => one.textContent === 'Write this letter')).toBe(shown);
  });

  it('begins the letter of that step', async () => {
    const how = someActions([STEP.id]);
    const host = await render(<StepButtons view={STEP} actions={how} />);
    expect(button(host, 'Write this letter').getAttribute('aria-label')).toBe(`Write this letter: ${STEP.text.title}`);
    await click(button(host, 'Write this letter'));
    expect(how.letters?.write).toHaveBeenCalledWith(STEP.id);
  });
});
