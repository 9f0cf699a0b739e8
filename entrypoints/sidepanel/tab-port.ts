import { browser } from 'wxt/browser';

import type { TabPort } from '../../components/panel/tab-port';
import { insertReply } from '../../utils/app/notice/insert-reply';
import { activeTab, showsWebmail } from '../../utils/platform/tabs';
import { onSession, session } from '../../utils/storage/session';

/** The tab beside the panel: the one in front, or, where the panel had to open as a tab, the one it was opened for. */
export function browserTab(fixed: number | null): TabPort {
  return {
    async read() {
      const tabId = fixed ?? (await activeTab());
      if (tabId === null) return null;
      const [focus, page, unlogged, unsaved] = await Promise.all([
        session.focus(tabId),
        showsWebmail(tabId).then((shows) => (shows ? session.page(tabId) : null)),
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
