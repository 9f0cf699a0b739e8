import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { Reminders } from '../../../../components/settings/Reminders';
import { shown } from '../../app/plan/reminding';
import { button, click, field, render } from '../render';

beforeEach(() => fakeBrowser.reset());

const SETTINGS: DriverSettings = {
  watch: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'en',
  accountNames: {},
};

interface Given {
  readonly remind?: boolean;
  readonly remindOpenly?: boolean;
  readonly allowed?: boolean;
  readonly granted?: boolean;
  readonly saved?: boolean;
}

async function card({ allowed = false, granted = allowed, saved = true, ...chosen }: Given = {}) {
  const change = vi.fn(async () => saved);
  const request = vi.fn(async () => granted);
  let changed = (): void => undefined;
  let has = allowed;
  const watch = (callback: () => void) => {
    changed = callback;
    return () => undefined;
  };
  const host = await render(
    <PreferencesContext value={{ settings: { ...SETTINGS, ...chosen }, change }}>
      <Reminders permission={{ has: async () => has, request, watch }} />
    </PreferencesContext>,
  );
  const withdraw = (): Promise<void> =>
    act(async () => {
      has = false;
      changed();
    });
  const said = (): string => host.querySelector('[role=status]')?.textContent ?? '';
  return { host, change, request, said, withdraw };
}

const SWITCH = 'Remind me of dates';
const OPENLY = 'Say what it is about';
const isOn = (host: HTMLElement): boolean => (field(host, SWITCH) as HTMLInputElement).checked;

describe('the switch for reminders', () => {
  it.each([
    [false, false, false],
    [false, true, false],
    [true, false, false],
    [true, true, true],
  ])('wanted: %s, allowed by the browser: %s, shown as on: %s', async (remind, allowed, on) => {
    const { host } = await card({ remind, allowed });
    expect(isOn(host)).toBe(on);
    expect(host.textContent?.includes(OPENLY)).toBe(on);
    expect(host.textContent?.includes('Show me one now')).toBe(on);
  });

  it('asks the browser inside the click, and then switches on', async () => {
    const { host, change, request, said } = await card({ granted: true });
    await act(async () => {
      field(host, SWITCH).click();
      expect(request).toHaveBeenCalledOnce();
    });
    expect(change).toHaveBeenCalledExactlyOnceWith({ remind: true });
    expect(said()).toContain('Saved.');
  });

  it.each([
    ['the browser refuses: nothing was changed', { granted: false }, 'Your browser did not allow it', 0],
    ['it can not be saved', { granted: true, saved: false }, 'Not saved', 1],
  ])('says calmly when %s', async (_when, given, words, changes) => {
    const { host, change, said } = await card(given);
    await click(field(host, SWITCH));
    expect(said()).toContain(words);
    expect(change).toHaveBeenCalledTimes(changes);
  });

  it('asks nobody when it is switched off', async () => {
    const { host, change, request } = await card({ remind: true, allowed: true });
    await click(field(host, SWITCH));
    expect(change).toHaveBeenCalledExactlyOnceWith({ remind: false });
    expect(request).not.toHaveBeenCalled();
  });

  it('says so when the permission is taken back, and can be switched on again', async () => {
    const { host, request, said, withdraw } = await card({ remind: true, allowed: true, granted: false });
    await click(button(host, 'Show me one now'));
    expect(host.textContent).not.toContain('no longer allows');
    await withdraw();
    expect(isOn(host)).toBe(false);
    expect(said()).toContain('no longer allows');
    await click(field(host, SWITCH));
    expect(request).toHaveBeenCalledOnce();
    expect(said()).toContain('did not allow it');
  });
});

describe('what a reminder says', () => {
  it('is hers to choose', async () => {
    const { host, change } = await card({ remind: true, allowed: true });
    await click(field(host, OPENLY));
    expect(change).toHaveBeenCalledExactlyOnceWith({ remindOpenly: true });
  });

  it.each([
    ['nothing but a date', false, 'A date in your notes: today.'],
    ['the step, where she wants it', true, 'Reply to the notice: today'],
  ])('can be tried: %s', async (_what, remindOpenly, words) => {
    const { host, said } = await card({ remind: true, allowed: true, remindOpenly });
    await click(button(host, 'Show me one now'));
    expect(Object.values(shown())).toEqual([words]);
    expect(said()).toContain('Your browser has it.');
  });

  it('is not shown by every browser, and that is said', async () => {
    vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('made up'));
    const { host, said } = await card({ remind: true, allowed: true });
    await click(button(host, 'Show me one now'));
    expect(said()).toContain('did not show it');
  });
});
