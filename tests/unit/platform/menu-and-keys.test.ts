import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { offerMenuEntry, onKeys } from '../../../utils/platform/menu-and-keys';

const ENTRY = { id: 'ours', title: 'Do this', contexts: ['page'] as const };

function desktop() {
  const create = vi.fn();
  const listeners = {
    click: (_info: { menuItemId: string }, _tab?: { id: number }): void => undefined,
    press: (_command: string, _tab?: { id: number }): void => undefined,
  };
  Object.assign(browser, {
    contextMenus: {
      create,
      onClicked: { addListener: (one: typeof listeners.click) => (listeners.click = one) },
    },
    commands: { onCommand: { addListener: (one: typeof listeners.press) => (listeners.press = one) } },
  });
  return { create, listeners };
}

describe('menus and keys', () => {
  beforeEach(() => fakeBrowser.reset());

  it('make an entry once, when the extension is installed, and tell of a click on it and on no other', async () => {
    const { create, listeners } = desktop();
    const chosen = vi.fn();
    offerMenuEntry({ ...ENTRY, contexts: ['page'] }, chosen);
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith(ENTRY);
    listeners.click({ menuItemId: 'theirs' });
    listeners.click({ menuItemId: 'ours' }, { id: 7 });
    expect(chosen).toHaveBeenCalledExactlyOnceWith({ menuItemId: 'ours' }, { id: 7 });
  });

  it('tell of their keys and of no others', () => {
    const { listeners } = desktop();
    const pressed = vi.fn();
    onKeys('ours', pressed);
    listeners.press('theirs', { id: 7 });
    listeners.press('ours', { id: 8 });
    expect(pressed).toHaveBeenCalledExactlyOnceWith({ id: 8 });
  });

  it('are not offered, and break nothing, in a browser that has neither', async () => {
    Object.assign(browser, { contextMenus: undefined, commands: undefined });
    const called = vi.fn();
    expect(() => offerMenuEntry({ ...ENTRY, contexts: ['page'] }, called)).not.toThrow();
    expect(() => onKeys('ours', called)).not.toThrow();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(called).not.toHaveBeenCalled();
  });
});
