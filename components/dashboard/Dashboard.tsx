import { lazy, Suspense, useEffect, useRef } from 'react';

import { WithAccounts } from '../account/WithAccounts';
import { StartReport } from '../page/StartReport';
import { RetentionReport } from '../record/RetentionReport';
import { useOriginals } from '../record/use-originals';
import { useReminders } from '../record/use-reminders';
import { PanelState } from '../panel/PanelState';
import { KeysHelp } from '../help/KeysHelp';
import { AppBar } from '../ui/AppBar';
import { NavLinks } from '../ui/NavLinks';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';
import { noticeHash, useRoute, type Route } from './use-route';

// Each place comes when it is asked for: the frame is drawn before it.
const OverviewScreen = lazy(async () => ({ default: (await import('../overview/OverviewScreen')).OverviewScreen }));
const CaseScreen = lazy(async () => ({ default: (await import('../case/CaseScreen')).CaseScreen }));
const DossierScreen = lazy(async () => ({ default: (await import('../dossier/DossierScreen')).DossierScreen }));
const StoryScreen = lazy(async () => ({ default: (await import('../story/StoryScreen')).StoryScreen }));
const WordingScreen = lazy(async () => ({ default: (await import('../wording/WordingScreen')).WordingScreen }));
const HistoryScreen = lazy(async () => ({ default: (await import('./HistoryScreen')).HistoryScreen }));
const EvidencePlace = lazy(async () => ({ default: (await import('../evidence/EvidencePlace')).EvidencePlace }));
const JournalPlace = lazy(async () => ({ default: (await import('../journal/JournalPlace')).JournalPlace }));
const LettersPlace = lazy(async () => ({ default: (await import('../letters/LettersPlace')).LettersPlace }));
const FilesScreen = lazy(async () => ({ default: (await import('./FilesScreen')).FilesScreen }));
const PasteScreen = lazy(async () => ({ default: (await import('./PasteScreen')).PasteScreen }));
const NoticeOf = lazy(async () => ({ default: (await import('../record/NoticeOf')).NoticeOf }));
const PhrasesScreen = lazy(async () => ({ default: (await import('./PhrasesScreen')).PhrasesScreen }));
const PatternsScreen = lazy(async () => ({ default: (await import('../patterns/PatternsScreen')).PatternsScreen }));
const SearchScreen = lazy(async () => ({ default: (await import('../search/SearchScreen')).SearchScreen }));
const HelpScreen = lazy(async () => ({ default: (await import('../help/HelpScreen')).HelpScreen }));
const CheckScreen = lazy(async () => ({ default: (await import('../about/CheckScreen')).CheckScreen }));
const SettingsPage = lazy(async () => ({ default: (await import('./SettingsPage')).SettingsPage }));

interface DashboardProps {
  readonly welcomeUrl: string;
  /** Text handed over by the browser's menu, for the paste form. */
  readonly selection: string;
}

/** The wide page: overview, cases, history, one notice in full, what can be brought in, settings. */
export function Dashboard(props: DashboardProps) {
  const { t } = useText();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const shown = useRef(place);
  useReminders();
  useOriginals();
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
            {
              href: '#/',
              label: t('nav.overview'),
              icon: 'flag',
              current: ['overview', 'case', 'dossier', 'story'].includes(route.at),
            },
            { href: '#/history', label: t('nav.history'), icon: 'history', current: route.at === 'history' },
            { href: '#/journal', label: t('nav.journal'), icon: 'phone', current: route.at === 'journal' },
            { href: '#/evidence', label: t('nav.evidence'), icon: 'image', current: route.at === 'evidence' },
            { href: '#/letters', label: t('nav.letters'), icon: 'mail', current: route.at === 'letters' },
            { href: '#/patterns', label: t('nav.patterns'), icon: 'bars', current: route.at === 'patterns' },
            { href: '#/search', label: t('nav.search'), icon: 'search', current: route.at === 'search' },
            { href: '#/paste', label: t('nav.paste'), icon: 'paste', current: route.at === 'paste' },
            { href: '#/files', label: t('nav.files'), icon: 'file', current: route.at === 'files' },
            {
              href: '#/settings',
              label: t('nav.settings'),
              icon: 'settings',
              current: route.at === 'settings' || route.at === 'phrases',
            },
            {
              href: '#/help',
              label: t('nav.help'),
              icon: 'info',
              current: route.at === 'help' || route.at === 'check',
            },
          ]}
        />
      </AppBar>
      <KeysHelp />
      <main className={styles.main} ref={main} tabIndex={-1}>
        <StartReport />
        <RetentionReport />
        <WithAccounts>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Place route={route} {...props} />
          </Suspense>
        </WithAccounts>
      </main>
    </>
  );
}

/** Two routes with the same name show the same thing. */
function placeOf(route: Route): string {
  if (route.at === 'notice' || route.at === 'case' || route.at === 'dossier' || route.at === 'story')
    return `${route.at} ${route.id}`;
  if (route.at === 'evidence' || route.at === 'journal' || route.at === 'letters' || route.at === 'wording')
    return `${route.at} ${route.id ?? ''}`;
  return route.at === 'phrases' ? `${route.at} ${route.from ?? ''}` : route.at;
}

function Place({ route, welcomeUrl, selection }: DashboardProps & { readonly route: Route }) {
  const { t } = useText();
  switch (route.at) {
    case 'notice':
      return (
        <>
          <p>
            <a href="#/history">{t('nav.back')}</a>
          </p>
          <NoticeOf
            key={route.id}
            id={route.id}
            insert={null}
            hrefOf={noticeHash}
            gone={<PanelState kind="gone" pasteHref="#/paste" historyHref="#/history" />}
          />
        </>
      );
    case 'case':
      return (
        <>
          <p>
            <a href="#/">{t('nav.backToOverview')}</a>
          </p>
          <CaseScreen key={route.id} id={route.id} />
        </>
      );
    case 'dossier':
      return <DossierScreen key={route.id} caseId={route.id} />;
    case 'story':
      return <StoryScreen key={route.id} caseId={route.id} />;
    case 'wording':
      return <WordingScreen key={route.id} id={route.id} />;
    case 'journal':
      return <JournalPlace id={route.id} />;
    case 'evidence':
      return <EvidencePlace id={route.id} />;
    case 'letters':
      return <LettersPlace id={route.id} />;
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
      return <SettingsPage welcomeUrl={welcomeUrl} offered={route.site ?? ''} asked={route.part ?? null} />;
    case 'help':
      return <HelpScreen />;
    case 'check':
      return <CheckScreen />;
    case 'search':
      return <SearchScreen />;
    case 'patterns':
      return <PatternsScreen />;
    case 'history':
      return <HistoryScreen />;
    case 'overview':
      return <OverviewScreen welcomeUrl={welcomeUrl} />;
  }
}
