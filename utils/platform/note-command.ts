/** The keys of the driver's choice that open the form for a new entry of the journal, from any page. */
import { browser } from 'wxt/browser';

const NAME = 'note-glitch';

/** Opens the form in a tab of its own when the keys are pressed. */
export function offerNote(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === NAME) void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/journal/new') });
  });
}
