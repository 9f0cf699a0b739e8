/** What Gmail's labels, as its export writes them, say about where a message is filed. */
import type { Tab } from './types';

export interface Filing {
  readonly tab: Tab;
  readonly inbox: boolean;
  readonly sent: boolean;
  readonly unread: boolean;
  readonly starred: boolean;
  /** Labels of the owner's own making. */
  readonly own: readonly string[];
}

const CATEGORY_TABS = ['promotions', 'social', 'updates'] as const;
const SYSTEM = /^(inbox|sent|unread|opened|starred|important|drafts?|spam|trash|archived|all mail|chat|category .*)$/i;

/** Without labels everything is in the inbox, read, in the first tab. */
export function filingOf(labels: readonly string[]): Filing {
  const has = (name: string): boolean => labels.some((label) => label.toLowerCase() === name);
  return {
    tab: CATEGORY_TABS.find((name) => has(`category ${name}`)) ?? 'primary',
    inbox: has('inbox') || labels.length === 0,
    sent: has('sent'),
    unread: has('unread'),
    starred: has('starred'),
    own: labels.filter((label) => !SYSTEM.test(label)),
  };
}

/** Drafts, spam and trash are not part of the demonstration. */
export function isHidden(labels: readonly string[]): boolean {
  return labels.some((label) => /^(drafts?|spam|trash)$/i.test(label));
}
