import '../../utils/i18n/parts/welcome';

import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithHostAccess } from '../../components/settings/WithHostAccess';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { now } from '../../utils/platform/clock';
import { gmailPermission } from '../../utils/platform/permissions';
import { settings } from '../../utils/storage/settings';

startPage(
  <Page settings={settings} knowledge={null} titleKey="welcome.title">
    <WithHostAccess permission={gmailPermission}>
      <WelcomeScreen now={now} pasteHref="/dashboard.html#/paste" />
    </WithHostAccess>
  </Page>,
);
