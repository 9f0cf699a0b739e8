import { describe, expect, it, vi } from 'vitest';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { DeliverPlace } from '../../../../components/settings/DeliverPlace';
import { makeDeps } from '../../app/made-up';
import { button, click, field, render, type } from '../render';
import { WithMadeUpRecord } from '../with-record';

const SETTINGS: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'en',
  accountNames: {},
};

async function card(place: string | undefined, saved = true) {
  const change = vi.fn(async () => saved);
  const settings = { ...SETTINGS, ...(place !== undefined && { place }) };
  const host = await render(
    <WithMadeUpRecord deps={await makeDeps()}>
      <PreferencesContext value={{ settings, change }}>
        <DeliverPlace />
      </PreferencesContext>
    </WithMadeUpRecord>,
  );
  return { host, change };
}

describe('the place in the settings', () => {
  it.each<[string, string | undefined, string]>([
    ['where it is said', 'us-wa', 'You deliver here: Washington, United States.'],
    ['where it is left unsaid', 'unsaid', 'You would rather not say'],
    ['where it was never said', undefined, 'Where do you deliver?'],
  ])('is shown %s', async (_, place, words) => {
    expect((await card(place)).host.textContent).toContain(words);
  });

  it.each([
    ['says that it is kept', true, 'Saved'],
    ['says when it could not be', false, 'Not saved'],
  ])('is changed there, and %s', async (_, saved, words) => {
    const { host, change } = await card('us-wa', saved);
    await click(button(host, 'Change the place'));
    await type(field(host, 'Country'), 'jp');
    await click(button(host, 'Use this place'));
    expect(change).toHaveBeenCalledWith({ place: 'jp' });
    expect(host.querySelector('[role=status]')?.textContent).toContain(words);
  });
});
