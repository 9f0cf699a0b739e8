import { useState } from 'react';

import { acknowledgeLoss, type StoreReport } from '../../utils/app/start';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Disclosure } from '../ui/Disclosure';
import { useText, type Text } from '../use-text';
import { useRecord } from './services';

type Restored = Extract<StoreReport, { readonly state: 'restored' }>;

const COUNTED = ['messages', 'letters', 'glitches', 'evidence'] as const;

/** What the browser had lost and what came back, or that this version may only read. Calm, and gone once read. */
export function StartReport() {
  const { t } = useText();
  const { deps, report } = useRecord();
  const [read, setRead] = useState(false);
  if (report.state === 'read-only') {
    return (
      <Callout tone="care" title={t('start.readOnly.title')}>
        <p>{t('start.readOnly.text')}</p>
      </Callout>
    );
  }
  if (report.state !== 'restored' || read) return null;
  const acknowledge = (): void => {
    setRead(true);
    void acknowledgeLoss(deps).catch(() => undefined);
  };
  return <LossReport report={report} onRead={acknowledge} />;
}

function LossReport({ report, onRead }: { readonly report: Restored; readonly onRead: () => void }) {
  const text = useText();
  const { t } = text;
  const { files } = report;
  const [back, gone] = [listOf(report.back, text), listOf(report.gone, text)];
  const title = back === '' ? t('start.damaged') : t('start.restored', { list: back });
  return (
    <Callout tone={gone !== '' || files.length > 0 ? 'care' : 'calm'} title={title}>
      {gone === '' ? null : <p>{t('start.lost', { list: gone })}</p>}
      {files.length === 0 ? null : (
        <Disclosure summary={t('start.files', { count: files.length })}>
          <p>{t('start.filesHint')}</p>
          <ul>
            {files.map(({ id, number, name }) => (
              <li key={id}>{t('start.file', { number, name })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>{t('start.hint')}</p>
      <Button onClick={onRead}>{t('start.read')}</Button>
    </Callout>
  );
}

/** `4 messages, 1 journal entry`; empty for nothing. */
function listOf(counts: Restored['back'], { t, language }: Text): string {
  const parts = COUNTED.filter((table) => counts[table] > 0).map((table) =>
    t(`start.count.${table}`, { count: counts[table] }),
  );
  return parts.length === 0 ? '' : new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
