import '../../utils/i18n/parts/demo';

import { DemoPage } from '../../components/demo/DemoPage';
import { demoSettings } from '../../components/demo/demo-settings';
import { WithDemo } from '../../components/demo/WithDemo';
import { Page } from '../../components/page/Page';
import { startPage } from '../../components/page/start-page';
import type { Deps } from '../../utils/app/deps';
import type { DemoStuff } from '../../utils/app/demo/open-demo';
import { loadKnowledge } from '../../utils/knowledge/load';
import { settings } from '../../utils/storage/settings';

// What makes the case is large: the page is drawn before it is there.
const open = async (stuff: DemoStuff): Promise<Deps> =>
  (await import('../../utils/app/demo/open-demo')).openDemo(stuff);

const port = demoSettings(settings);

startPage(
  <Page settings={port} knowledge={loadKnowledge} titleKey="demo.title">
    <WithDemo open={open}>
      <DemoPage />
    </WithDemo>
  </Page>,
);
