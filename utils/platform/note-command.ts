/** The keys of the driver's choice that open the form for a new entry of the journal, from any page. */
import { browser } from 'wxt/browser';

import { onKeys } from './menu-and-keys';

const NAME = 'note-glitch';

/** Opens the form in a tab of its own when the keys are pressed. */
export function offerNote(): void {
  onKeys(NAME, () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/journal/new') }));
}
