import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { offerSelection, takeSelection } from '../../../utils/platform/selection-menu';

interface Listeners {
  click(info: { menuItemId: string; selectionText?: string }, tab?: { id: number }): void;
  press(command: string, tab?: { id: number }): void;
}

/** A browser whose tabs have these frames; `null`: a page that no script may look into. */
function offered(frames: readonly string[] | null) {
  const listeners: Listeners = { click: () => undefined, press: () => undefined };
  const created = vi.fn(async () => ({}));
  Object.assign(browser.tabs, { create: created });
  Object.assign(browser, {
    commands: { onCommand: { addListener: (listener: Listeners['press']) => (listeners.press = listener) } },
    contextMenus: {
      create: () => undefined,
      onClicked: { addListener: (listener: Listeners['click']) => (listeners.click = listener) },
    },
    scripting: {
      executeScript: async () => {
        if (frames === null) throw new Error('made up');
        return frames.map((result) => ({ result }));
      },
    },
  });
  offerSelection('Read this');
  return { listeners, created, opened: () => vi.waitFor(() => expect(created).toHaveBeenCalledOnce()) };
}

const TAB = { id: 7 };

describe('reading what is selected on any page', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    [
      'the lines the page has, which the menu has lost',
      ['Hello,\n\nYou missed a block.'],
      'Hello,\n\nYou missed a block.',
    ],
    ['what is selected in a frame', ['', 'In a frame'], 'In a frame'],
    ['the words of the menu, where the page can not be asked', null, 'Hello, You missed a block.'],
  ] as const)('from the menu takes %s', async (_what, frames, expected) => {
    const { listeners, opened } = offered(frames);
    listeners.click({ menuItemId: 'read-selection', selectionText: 'Hello, You missed a block.' }, TAB);
    await opened();
    expect(await takeSelection()).toBe(expected);
    expect(await takeSelection()).toBeNull();
  });

  it('by keys takes it too, and opens an empty form where nothing is selected', async () => {
    const some = offered(['Some words']);
    some.listeners.press('read-selection', TAB);
    await some.opened();
    expect(some.created).toHaveBeenCalledWith({ url: expect.stringContaining('/dashboard.html#/paste') });
    expect(await takeSelection()).toBe('Some words');
    const none = offered(['']);
    none.listeners.press('read-selection', TAB);
    await none.opened();
    expect(await takeSelection()).toBeNull();
  });

  it('leaves other entries and other keys alone', () => {
    const { listeners, created } = offered(['Some words']);
    listeners.click({ menuItemId: 'add-screenshot' }, TAB);
    listeners.press('note-glitch', TAB);
    expect(created).not.toHaveBeenCalled();
  });

  it('does nothing in a browser that has neither menus nor keys', () => {
    Object.assign(browser, { commands: undefined, contextMenus: undefined });
    expect(() => offerSelection('Read this')).not.toThrow();
  });
});
