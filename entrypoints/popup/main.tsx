import '../../components/popup/popup-size.css';

import { LockGate } from '../../components/lock/LockGate';
import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithRecord } from '../../components/page/WithRecord';
import { PopupScreen } from '../../components/popup/PopupScreen';
import { WithWebmailAccess } from '../../components/webmail/WithWebmailAccess';
import { getDeps } from '../../utils/app/deps';
import { loadKnowledge } from '../../utils/knowledge/load';
import { openPanel } from '../../utils/platform/panel';
import { originPermissions } from '../../utils/platform/permissions';
import { showsRoundcube } from '../../utils/platform/probe-page';
import { activeTab, originInTab } from '../../utils/platform/tabs';
import { session } from '../../utils/storage/session';
import { settings } from '../../utils/storage/settings';
import { webmailAt, webmailOf } from '../../utils/webmail/hosts';

/** Amazon's pages are never looked into. */
const isAmazons = (origin: string): boolean => new URL(origin).hostname.split('.').includes('amazon');

/** The webmail a tab shows and where; one that anybody can host is known by its page. */
const frontOf = async (id: number) => {
  const origin = await originInTab(id);
  if (!origin?.startsWith('https://')) return null;
  const { ownHosts, consentAt, paused } = await settings.get();
  const mayLook = consentAt !== null && !paused && !isAmazons(origin);
  const host = webmailAt(origin, ownHosts) ?? (mayLook && (await showsRoundcube(id)) ? webmailOf('roundcube') : null);
  return host === null ? null : { id: host.id, name: host.name, origin };
};

// Read before the page is drawn: a panel opens only if nothing is awaited between the click and the call.
const tabId = await activeTab().catch(() => null);
const front = tabId === null ? null : await frontOf(tabId).catch(() => null);
// A tab that went elsewhere has no state any more.
const last = tabId === null || front === null ? null : await session.page(tabId).catch(() => null);
const page = last?.webmail === front?.id ? last : null;

startPage(
  <Page settings={settings} knowledge={loadKnowledge} titleKey="popup.title">
    <WithWebmailAccess permissions={originPermissions}>
      <LockGate>
        <WithRecord deps={getDeps}>
          <PopupScreen
            page={page}
            front={front}
            onPanel={() => {
              if (tabId !== null) void openPanel(tabId, true).then(() => window.close());
            }}
            welcomeHref="/welcome.html"
            pageHref={(hash) => `/dashboard.html${hash}`}
          />
        </WithRecord>
      </LockGate>
    </WithWebmailAccess>
  </Page>,
);
