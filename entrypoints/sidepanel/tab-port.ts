import { browser } from 'wxt/browser';

import type { TabPort } from '../../components/panel/tab-port';
import type { PageState } from '../../utils/messaging/contract';
import { insertReply } from '../../utils/app/notice/insert-reply';
import { activeTab, originInTab } from '../../utils/platform/tabs';
import { onSession, session } from '../../utils/storage/session';
import { settings } from '../../utils/storage/settings';
import { webmailAt } from '../../utils/webmail/hosts';

/** The state of the webmail in a tab; a tab that went elsewhere has none any more. */
async function pageOf(tabId: number): Promise<PageState | null> {
  const host = webmailAt(await originInTab(tabId), (await settings.get()).ownHosts);
  const page = host === null ? null : await session.page(tabId);
  return page?.webmail === host?.id ? page : null;
}

/** The tab beside the panel: the one in front, or, where the panel had to open as a tab, the one it was opened for. */
export function browserTab(fixed: number | null): TabPort {
  return {
    async read() {
      const tabId = fixed ?? (await activeTab());
      if (tabId === null) return null;
      const [focus, page, unlogged, unsaved] = await Promise.all([
        session.focus(tabId),
        pageOf(tabId),
        session.unlogged(tabId),
        session.unsaved(tabId),
      ]);
      return { tabId, messageId: focus?.messageId ?? null, page, unlogged, unsaved };
    },
    watch(callback) {
      const stop = onSession(() => callback());
      browser.tabs.onActivated.addListener(callback);
      return () => {
        stop();
        browser.tabs.onActivated.removeListener(callback);
      };
    },
    insert: (tabId, threadId, text, acceptRecipients) => insertReply(tabId, { threadId, text, acceptRecipients }),
  };
}
