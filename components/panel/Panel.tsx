import { lazy, Suspense, useState } from 'react';

import { evidenceHash, journalHash, noticeHash } from '../dashboard/use-route';
import { NoteButton } from '../journal/NoteButton';
import { usePreferences, useRecord } from '../page/services';
import { StartReport } from '../page/StartReport';
import { useOriginals } from '../record/use-originals';
import { useReminders } from '../record/use-reminders';
import { pageStateWords } from '../popup/page-state-words';
import { AppBar } from '../ui/AppBar';
import { Callout } from '../ui/Callout';
import { NavLinks } from '../ui/NavLinks';
import { useText } from '../use-text';
import { useWebmailAccess, webmailToResume } from '../webmail/access';
import { useWebmails } from '../webmail/use-webmails';
import styles from './Panel.module.css';
import { panelKind } from './panel-kind';
import { PanelState } from './PanelState';
import type { TabFacts, TabPort } from './tab-port';
import { useTab } from './use-tab';

// Most tabs have no notice open: the panel is there first.
const NoticeOf = lazy(async () => ({ default: (await import('../record/NoticeOf')).NoticeOf }));

const NoteHere = lazy(async () => ({ default: (await import('../journal/NoteHere')).NoteHere }));

interface PanelProps {
  readonly port: TabPort;
  /** Address of one of our own pages, by file name and hash. */
  readonly pageUrl: (page: 'dashboard' | 'welcome', hash?: string) => string;
}

/** The side panel: the message in focus of the tab beside it, or why there is none. */
export function Panel({ port, pageUrl }: PanelProps) {
  const { t } = useText();
  const tab = useTab(port);
  const [noting, setNoting] = useState(false);
  useReminders();
  useOriginals();
  return (
    <>
      <AppBar name={t('product')}>
        <NavLinks
          label={t('nav.label')}
          links={[{ href: pageUrl('dashboard', '#/'), label: t('nav.overview'), icon: 'flag' }]}
        />
      </AppBar>
      <main className={styles.panel}>
        <StartReport />
        {tab?.unsaved ? (
          <Callout tone="care" title={t('panel.notSaved.title')} alert>
            <p>{t('panel.notSaved.text')}</p>
          </Callout>
        ) : null}
        {noting ? (
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <NoteHere
              entryHref={(id) => pageUrl('dashboard', journalHash(id))}
              evidenceHref={(id) => pageUrl('dashboard', evidenceHash(id))}
              onBack={() => setNoting(false)}
            />
          </Suspense>
        ) : tab === undefined ? (
          <p role="status">{t('loading')}</p>
        ) : (
          <>
            <div>
              <NoteButton onNote={() => setNoting(true)} />
            </div>
            <PanelBody tab={tab} port={port} pageUrl={pageUrl} />
          </>
        )}
      </main>
    </>
  );
}

function PanelBody({ tab, port, pageUrl }: PanelProps & { readonly tab: TabFacts | null }) {
  const { t } = useText();
  const { deps } = useRecord();
  const { settings, change } = usePreferences();
  const { allowed } = useWebmailAccess();
  const { switchOn } = useWebmails();
  const resumed = webmailToResume(settings, allowed);
  const [failed, setFailed] = useState<'save.failed' | 'watch.refused' | null>(null);
  const kind = panelKind(settings, allowed, tab);
  const hrefs = {
    pasteHref: pageUrl('dashboard', '#/paste'),
    historyHref: pageUrl('dashboard', '#/history'),
    welcomeHref: pageUrl('welcome'),
    settingsHref: pageUrl('dashboard', '#/settings'),
    webmail: resumed?.host.name ?? null,
  };
  if (kind === 'notice' && tab?.messageId != null) {
    const page = pageStateWords(tab.page, t);
    return (
      <>
        {page.tone !== 'care' ? null : (
          <Callout tone="care" title={page.text}>
            <p>{page.advice}</p>
            {tab.page?.message.state === 'blind' ? <p>{t('panel.lastRead')}</p> : null}
          </Callout>
        )}
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <NoticeOf
            key={tab.messageId}
            id={tab.messageId}
            insert={(threadId, text, accept) => port.insert(tab.tabId, threadId, text, accept)}
            hrefOf={(id) => pageUrl('dashboard', noticeHash(id))}
            gone={<PanelState kind="gone" {...hrefs} />}
          />
        </Suspense>
      </>
    );
  }
  const keep = async (): Promise<boolean> => {
    if (tab?.unlogged == null) return false;
    const { keepUnlogged } = await import('../../utils/app/message/keep-unlogged');
    return (await keepUnlogged(deps, tab.unlogged, { category: 'unknown-flex', tier: 'warning' })).ok;
  };
  const watch = async (): Promise<void> => {
    const came = resumed ? await switchOn(resumed.host) : 'unsaved';
    setFailed(came === 'done' ? null : came === 'refused' ? 'watch.refused' : 'save.failed');
  };
  const main = (): void => {
    if (kind === 'not-watching') void watch();
    else
      void (kind === 'paused' ? change({ paused: false }) : keep()).then((ok) => setFailed(ok ? null : 'save.failed'));
  };
  return (
    <>
      {failed === null || (failed === 'watch.refused' && kind !== 'not-watching') ? null : (
        <Callout tone="care" title={t(failed)} alert />
      )}
      <PanelState kind={kind === 'notice' ? 'gone' : kind} onMain={main} {...hrefs} />
    </>
  );
}
