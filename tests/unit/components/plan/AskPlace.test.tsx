import { describe, expect, it } from 'vitest';

import { AskPlace } from '../../../../components/plan/AskPlace';
import { button, click, field, render, type } from '../render';
import { someActions } from './plan-actions';

async function asked(place: string | null = null, unsaid = false) {
  const actions = someActions();
  return { actions, host: await render(<AskPlace place={place} unsaid={unsaid} actions={actions} />) };
}

describe('where she delivers', () => {
  it('is asked country first, nothing chosen for her, then what lies in it', async () => {
    const { host, actions } = await asked();
    expect(field(host, 'Country').value).toBe('');
    expect(host.textContent).not.toContain('Use this place');
    await type(field(host, 'Country'), 'us');
    await type(field(host, 'Part of it'), 'us-wa');
    await click(button(host, 'Use this place'));
    expect(actions.place).toHaveBeenCalledWith('us-wa');
  });

  it('can be the country alone, and another one forgets the part', async () => {
    const { host, actions } = await asked();
    await type(field(host, 'Country'), 'us');
    await type(field(host, 'Part of it'), 'us-wa');
    await type(field(host, 'Country'), 'jp');
    expect(host.textContent).not.toContain('Part of it');
    await click(button(host, 'Use this place'));
    expect(actions.place).toHaveBeenCalledWith('jp');
  });

  it('can stay unsaid', async () => {
    const { host, actions } = await asked();
    await click(button(host, 'I’d rather not say'));
    expect(actions.place).toHaveBeenCalledWith('unsaid');
  });

  it.each<[string, string | null, boolean, string]>([
    ['that is said', 'Washington, United States', false, 'You deliver here: Washington, United States.'],
    ['that stays unsaid', null, true, 'You would rather not say where you deliver.'],
  ])('is not asked again %s, and can be changed', async (_, place, unsaid, words) => {
    const { host } = await asked(place, unsaid);
    expect(host.textContent).toContain(words);
    expect(host.querySelector('select')).toBeNull();
    await click(button(host, 'Change the place'));
    expect(field(host, 'Country').value).toBe('');
  });
});
