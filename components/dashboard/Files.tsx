import { useEffect, useRef, useState } from 'react';

import { Callout } from '../ui/Callout';
import { DropArea } from '../ui/DropArea';
import { FilePicker } from '../ui/FilePicker';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import page from './Dashboard.module.css';
import styles from './Files.module.css';
import type { FilesPort } from './files-port';
import { FilesFound } from './FilesFound';
import { FilesProgress } from './FilesProgress';
import { useImport } from './use-import';

/** Saved mail from a computer: dropped or picked, read here, shown, and kept only then. */
export function Files({ port }: { readonly port: FilesPort }) {
  const { t } = useText();
  const [own, setOwn] = useState('');
  const address = own.trim().toLowerCase();
  const { state, run, cancel, keep } = useImport(port.importing(address === '' ? null : address));
  const said = useRef<HTMLDivElement>(null);
  // What was pressed is gone.
  useEffect(() => {
    if (state.is === 'kept' || state.is === 'cancelled') said.current?.focus();
  }, [state.is]);
  const busy = state.is === 'reading' || state.is === 'keeping';
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('files.title')}</h1>
      {state.is === 'found' || state.is === 'keeping' ? (
        <FilesFound
          search={state.search}
          failed={state.is === 'found' ? state.failed : null}
          keeping={state.is === 'keeping' ? state.share : null}
          port={port}
          onKeep={(chosen) => void keep(chosen)}
          onLeave={cancel}
        />
      ) : (
        <>
          <p>{t('files.lead')}</p>
          <div role="status" className={styles.said} ref={said} tabIndex={-1}>
            {state.is === 'kept' ? <Kept counts={state.counts} /> : null}
            {state.is === 'cancelled' ? <Callout tone="plain" title={t('files.cancelled')} /> : null}
          </div>
          {state.is === 'failed' ? <Callout tone="care" title={t('files.trouble.record')} alert /> : null}
          {state.is === 'reading' ? (
            <FilesProgress reading={state.reading} onCancel={cancel} />
          ) : (
            <>
              <TextField label={t('files.own')} hint={t('files.ownHint')} value={own} onChange={setOwn} />
              <Drop busy={busy} onFiles={(files) => void run(files)} />
              <p className={page.soft}>{t('files.how')}</p>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Kept({ counts: { kept, own } }: { readonly counts: { readonly kept: number; readonly own: number } }) {
  const { t } = useText();
  return (
    <Callout tone="calm" icon="check" title={t('files.kept', { count: kept })}>
      {own > 0 ? <p>{t('files.keptOwn', { count: own })}</p> : null}
      <p>
        <a href="#/">{t('nav.openHistory')}</a>
      </p>
    </Callout>
  );
}

function Drop({ busy, onFiles }: { readonly busy: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useText();
  return (
    <DropArea className={styles.drop} busy={busy} onFiles={onFiles}>
      <Icon name="file" className={styles.icon} />
      <p>{t('files.drop')}</p>
      <FilePicker
        kind="primary"
        busy={busy}
        accept=".eml,.mbox,.zip,message/rfc822,application/mbox,application/zip"
        onFiles={onFiles}
      >
        {t('files.pick')}
      </FilePicker>
    </DropArea>
  );
}
