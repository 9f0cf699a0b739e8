import { lazy, Suspense, useEffect, useRef } from 'react';

import { StartReport } from '../page/StartReport';
import { PanelState } from '../panel/PanelState';
import { AppBar } from '../ui/AppBar';
import { NavLinks } from '../ui/NavLinks';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';
import { HistoryScreen } from './HistoryScreen';
import { noticeHash, useRoute, type Route } from './use-route';

// The history is what opens first; the forms come when they are asked for.
const FilesScreen = lazy(async () => ({ default: (await import('./FilesScreen')).FilesScreen }));
const PasteScreen = lazy(async () => ({ default: (await import('./PasteScreen')).PasteScreen }));
const NoticeOf = lazy(async () => ({ default: (await import('../record/NoticeOf')).NoticeOf }));
const PhrasesScreen = lazy(async () => ({ default: (await import('./PhrasesScreen')).PhrasesScreen }));
const SettingsPage = lazy(async () => ({ default: (await import('./SettingsPage')).SettingsPage }));

interface DashboardProps {
  readonly welcomeUrl: string;
  /** Text handed over by the browser's menu, for the paste form. */
  readonly selection: string;
}

/** The wide page: history, one notice in full, paste, files, settings. */
export function Dashboard(props: DashboardProps) {
  const { t } = useText();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <AppBar name={t('product')}>
        <NavLinks
          label={t('nav.label')}
          links={[
            { href: '#/', label: t('nav.history'), icon: 'history', current: route.at === 'history' },
            { href: '#/paste', label: t('nav.paste'), icon: 'paste', current: route.at === 'paste' },
            { href: '#/files', label: t('nav.files'), icon: 'file', current: route.at === 'files' },
            {
              href: '#/settings',
              label: t('nav.settings'),
              icon: 'settings',
              current: route.at === 'settings' || route.at === 'phrases',
            },
          ]}
        />
      </AppBar>
      <main className={styles.main} ref={main} tabIndex={-1}>
        <StartReport />
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <Place route={route} {...props} />
        </Suspense>
      </main>
    </>
  );
}

/** Two routes with the same name show the same thing. */
function placeOf(route: Route): string {
  if (route.at === 'notice') return route.id;
  return route.at === 'phrases' ? `${route.at} ${route.from ?? ''}` : route.at;
}

function Place({ route, welcomeUrl, selection }: DashboardProps & { readonly route: Route }) {
  const { t } = useText();
  switch (route.at) {
    case 'notice':
      return (
        <>
          <p>
            <a href="#/">{t('nav.back')}</a>
          </p>
          <NoticeOf
            key={route.id}
            id={route.id}
            insert={null}
            hrefOf={noticeHash}
            gone={<PanelState kind="gone" pasteHref="#/paste" historyHref="#/" />}
          />
        </>
      );
    case 'paste':
      return <PasteScreen key={selection} initialText={selection} />;
    case 'files':
      return <FilesScreen />;
    case 'phrases':
      return (
        <>
          <p>
            <a href={route.from === null ? '#/settings' : noticeHash(route.from)}>
              {t(route.from === null ? 'nav.backToSettings' : 'nav.backToNotice')}
            </a>
          </p>
          <PhrasesScreen from={route.from} />
        </>
      );
    case 'settings':
      return <SettingsPage welcomeUrl={welcomeUrl} />;
    case 'history':
      return <HistoryScreen />;
  }
}
