import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { loadKnowledge } from '../../utils/knowledge/load';
import { now } from '../../utils/platform/clock';
import { settings } from '../../utils/storage/settings';

startPage(
  <Page settings={settings} knowledge={loadKnowledge()} title="welcome.title">
    <WelcomeScreen now={now} pasteHref="/dashboard.html#/paste" />
  </Page>,
);
