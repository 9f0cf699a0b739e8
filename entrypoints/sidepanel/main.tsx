import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithRecord } from '../../components/page/WithRecord';
import { Panel } from '../../components/panel/Panel';
import { WithHostAccess } from '../../components/settings/WithHostAccess';
import { getDeps } from '../../utils/app/deps';
import { loadKnowledge } from '../../utils/knowledge/load';
import { gmailPermission } from '../../utils/platform/permissions';
import { settings } from '../../utils/storage/settings';
import { browserTab } from './tab-port';

const fixed = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const port = browserTab(Number.isInteger(fixed) ? fixed : null);

startPage(
  <Page settings={settings} knowledge={loadKnowledge} titleKey="panel.title">
    <WithHostAccess permission={gmailPermission}>
      <WithRecord deps={getDeps}>
        <Panel port={port} pageUrl={(page, hash = '') => `/${page}.html${hash}`} />
      </WithRecord>
    </WithHostAccess>
  </Page>,
);
