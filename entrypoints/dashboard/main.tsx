import { Dashboard } from '../../components/dashboard/Dashboard';
import { LockGate } from '../../components/lock/LockGate';
import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithRecord } from '../../components/page/WithRecord';
import { WithWebmailAccess } from '../../components/webmail/WithWebmailAccess';
import { getDeps } from '../../utils/app/deps';
import { loadKnowledge } from '../../utils/knowledge/load';
import { originPermissions } from '../../utils/platform/permissions';
import { takeSelection } from '../../utils/platform/selection-menu';
import { settings } from '../../utils/storage/settings';

const selection = await takeSelection().catch(() => null);

startPage(
  <Page settings={settings} knowledge={loadKnowledge} titleKey="history.title">
    <WithWebmailAccess permissions={originPermissions}>
      <LockGate>
        <WithRecord deps={getDeps}>
          <Dashboard welcomeUrl="/welcome.html" selection={selection ?? ''} />
        </WithRecord>
      </LockGate>
    </WithWebmailAccess>
  </Page>,
);
