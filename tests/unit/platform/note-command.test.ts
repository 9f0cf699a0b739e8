import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { offerNote } from '../../../utils/platform/note-command';

it('opens the form of the journal at its own keys, and at no others', () => {
  const created = vi.fn(async () => ({}));
  let press: (command: string) => void = () => undefined;
  Object.assign(browser.tabs, { create: created });
  Object.assign(browser, { commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } } });
  offerNote();
  press('add-screenshot');
  expect(created).not.toHaveBeenCalled();
  press('note-glitch');
  expect(created).toHaveBeenCalledWith({ url: expect.stringContaining('/dashboard.html#/journal/new') });
});
