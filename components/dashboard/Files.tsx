import { useId, useRef, useState } from 'react';

import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { cx } from '../ui/cx';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Files.module.css';
import page from './Dashboard.module.css';
import { useImport, type ImportFile } from './use-import';

/** {@link ImportFile} with the driver's own address, by which her answers are told from theirs; null when not given. */
export type ImportOwnFile = (
  file: File,
  ownAddress: string | null,
  ...rest: Tail<Parameters<ImportFile>>
) => ReturnType<ImportFile>;
type Tail<List extends readonly unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

/** Saved mail from a computer: dropped or picked, read here, notices kept, the rest left. */
export function Files({ importFile }: { readonly importFile: ImportOwnFile }) {
  const { t } = useText();
  const [own, setOwn] = useState('');
  const { state, run, cancel } = useImport((file, ...rest) =>
    importFile(file, own.trim() === '' ? null : own.trim().toLowerCase(), ...rest),
  );
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const running = state.is === 'running';
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0 && !running) void run([...files]);
  };
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('files.title')}</h1>
      <p>{t('files.lead')}</p>
      <TextField label={t('files.own')} hint={t('files.ownHint')} value={own} onChange={setOwn} />
      <div
        className={cx(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Icon name="file" className={styles.icon} />
        <p>{t('files.drop')}</p>
        <Button kind="primary" busy={running} onClick={() => picker.current?.click()}>
          {t('files.pick')}
        </Button>
        <label className={styles.hidden} htmlFor={id}>
          {t('files.pick')}
        </label>
        <input
          ref={picker}
          id={id}
          className={styles.hidden}
          type="file"
          tabIndex={-1}
          multiple
          accept=".eml,.mbox,message/rfc822,application/mbox"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <ImportReport state={state} onCancel={cancel} />
    </div>
  );
}

function ImportReport({
  state,
  onCancel,
}: {
  readonly state: ReturnType<typeof useImport>['state'];
  readonly onCancel: () => void;
}) {
  const { t } = useText();
  if (state.is === 'idle') return <div role="status" />;
  const { read, kept, known, unreadable } = state.counts;
  return (
    <div role="status" className={page.narrow}>
      {state.is === 'running' ? (
        <div className={styles.progress}>
          <p>{t('files.reading', { name: state.name })}</p>
          <progress className={styles.bar} aria-label={t('files.progress')} max={1} value={state.share} />
          <Button onClick={onCancel}>{t('files.cancel')}</Button>
        </div>
      ) : null}
      {state.is === 'done' ? <Callout tone="calm" icon="check" title={t('files.done')} /> : null}
      {state.is === 'cancelled' ? <Callout tone="plain" title={t('files.cancelled')} /> : null}
      {state.is === 'failed' ? <Callout tone="care" title={t(`save.${state.why}`)} alert /> : null}
      <dl className={styles.counts}>
        {(
          [
            ['read', read],
            ['kept', kept],
            ['known', known],
            ['unreadable', unreadable],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt>{t(`files.count.${name}`)}</dt>
            <dd>{t('number', { number: count })}</dd>
          </div>
        ))}
      </dl>
      {state.is !== 'running' && kept > 0 ? (
        <p>
          <a href="#/">{t('nav.openHistory')}</a>
        </p>
      ) : null}
    </div>
  );
}
