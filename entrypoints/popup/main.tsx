import '../../components/popup/popup-size.css';

import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithRecord } from '../../components/page/WithRecord';
import { PopupScreen } from '../../components/popup/PopupScreen';
import { WithHostAccess } from '../../components/settings/WithHostAccess';
import { getDeps } from '../../utils/app/deps';
import { loadKnowledge } from '../../utils/knowledge/load';
import { openPanel } from '../../utils/platform/panel';
import { gmailPermission } from '../../utils/platform/permissions';
import { activeTab, showsWebmail } from '../../utils/platform/tabs';
import { session } from '../../utils/storage/session';
import { settings } from '../../utils/storage/settings';

/** The state of the webmail in a tab; a tab that went elsewhere has none any more. */
const pageOf = async (id: number) => ((await showsWebmail(id)) ? session.page(id) : null);

// Read before the page is drawn: a panel opens only if nothing is awaited between the click and the call.
const tabId = await activeTab().catch(() => null);
const page = tabId === null ? null : await pageOf(tabId).catch(() => null);

startPage(
  <Page settings={settings} knowledge={loadKnowledge} titleKey="popup.title">
    <WithHostAccess permission={gmailPermission}>
      <WithRecord deps={getDeps}>
        <PopupScreen
          page={page}
          onPanel={() => {
            if (tabId !== null) void openPanel(tabId, true).then(() => window.close());
          }}
          welcomeHref="/welcome.html"
          pageHref={(hash) => `/dashboard.html${hash}`}
        />
      </WithRecord>
    </WithHostAccess>
  </Page>,
);
