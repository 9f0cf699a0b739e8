import { LockGate } from '../../components/lock/LockGate';
import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithRecord } from '../../components/page/WithRecord';
import { Panel } from '../../components/panel/Panel';
import { WithWebmailAccess } from '../../components/webmail/WithWebmailAccess';
import { getDeps } from '../../utils/app/deps';
import { loadKnowledge } from '../../utils/knowledge/load';
import { originPermissions } from '../../utils/platform/permissions';
import { settings } from '../../utils/storage/settings';
import { browserTab } from './tab-port';

const fixed = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const port = browserTab(Number.isInteger(fixed) ? fixed : null);

startPage(
  <Page settings={settings} knowledge={loadKnowledge} titleKey="panel.title">
    <WithWebmailAccess permissions={originPermissions}>
      <LockGate>
        <WithRecord deps={getDeps}>
          <Panel port={port} pageUrl={(page, hash = '') => `/${page}.html${hash}`} />
        </WithRecord>
      </LockGate>
    </WithWebmailAccess>
  </Page>,
);
