import '../../utils/i18n/parts/webmails';
import '../../utils/i18n/parts/welcome';

import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WithWebmailAccess } from '../../components/webmail/WithWebmailAccess';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { now } from '../../utils/platform/clock';
import { originPermissions } from '../../utils/platform/permissions';
import { settings } from '../../utils/storage/settings';

startPage(
  <Page settings={settings} knowledge={null} titleKey="welcome.title">
    <WithWebmailAccess permissions={originPermissions}>
      <WelcomeScreen now={now} pasteHref="/dashboard.html#/paste" />
    </WithWebmailAccess>
  </Page>,
);
