import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { now } from '../../utils/platform/clock';
import { settings } from '../../utils/storage/settings';

startPage(
  <Page settings={settings} knowledge={null} titleKey="welcome.title">
    <WelcomeScreen now={now} pasteHref="/dashboard.html#/paste" />
  </Page>,
);
