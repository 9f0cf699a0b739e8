import '../../utils/i18n/parts/demo';

import { CaseScreen } from '../case/CaseScreen';
import { HistoryScreen } from '../dashboard/HistoryScreen';
import { noticeHash, type Route } from '../dashboard/use-route';
import { EvidencePlace } from '../evidence/EvidencePlace';
import { JournalPlace } from '../journal/JournalPlace';
import { OverviewScreen } from '../overview/OverviewScreen';
import { PanelState } from '../panel/PanelState';
import { NoticeOf } from '../record/NoticeOf';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';

/**
 * What of the product works on the made-up case. The rest would reach the driver's own record or settings, read files of hers, or
 * make a file that could be taken for a real one: it is named, and stays out.
 */
export function DemoPlace({ route }: { readonly route: Route }) {
  switch (route.at) {
    case 'overview':
      return <OverviewScreen welcomeUrl="/welcome.html" />;
    case 'history':
      return <HistoryScreen />;
    case 'case':
      return <CaseScreen key={route.id} id={route.id} />;
    case 'notice':
      return (
        <NoticeOf
          key={route.id}
          id={route.id}
          insert={null}
          hrefOf={noticeHash}
          gone={<PanelState kind="gone" pasteHref="/dashboard.html#/paste" historyHref="#/history" />}
        />
      );
    case 'journal':
      return route.id === 'new' ? <NotHere /> : <JournalPlace id={route.id} />;
    case 'evidence':
      return route.id === 'screenshot' ? <NotHere /> : <EvidencePlace id={route.id} />;
    default:
      return <NotHere />;
  }
}

function NotHere() {
  const { t } = useText();
  return (
    <Callout tone="plain" icon="info" title={t('demo.notHere')}>
      <p>{t('demo.notHereText')}</p>
      <p>
        <a href="#/">{t('nav.backToOverview')}</a>
      </p>
    </Callout>
  );
}
