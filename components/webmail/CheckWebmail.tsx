import { useState } from 'react';

import { checkReport, type CheckResult } from '../../utils/app/notice/check-webmail';
import type { Checkup } from '../../utils/messaging/contract';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import type { WebmailView } from './access';
import { checkLines } from './check-lines';
import styles from './Webmails.module.css';

export interface CheckPort {
  readonly check: (origins: readonly string[]) => Promise<CheckResult>;
  readonly copy: (text: string) => Promise<boolean>;
  /** The product's version and the browser's name, for the report. */
  readonly about: string;
}

interface CheckWebmailProps {
  readonly webmails: readonly WebmailView[];
  readonly port: CheckPort;
}

type Shown = { readonly webmail: string; readonly result: CheckResult } | null;

/** "Check this webmail": what of the page that is open now can be read, and a report without a word of the mail. */
export function CheckWebmail({ webmails, port }: CheckWebmailProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>(null);
  const check = async ({ host, origins }: WebmailView): Promise<void> =>
    setShown({ webmail: host.name, result: await port.check(origins) });
  return (
    <div className={styles.check}>
      <p>{t('check.lead')}</p>
      <div className={styles.buttons}>
        {webmails.map((view) => (
          <Button key={view.host.id} icon="search" onClick={() => void check(view)}>
            {t('check.button', { webmail: view.host.name })}
          </Button>
        ))}
      </div>
      <LiveStatus
        text={
          shown === null
            ? ''
            : shown.result.ok
              ? t('check.done')
              : t(`check.${shown.result.why}`, { webmail: shown.webmail })
        }
        good={shown?.result.ok === true}
      />
      {shown?.result.ok === true ? <Result checkup={shown.result.checkup} port={port} /> : null}
    </div>
  );
}

function Result({ checkup, port }: { readonly checkup: Checkup; readonly port: CheckPort }) {
  const { t } = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = checkReport(checkup, port.about);
  return (
    <>
      <ul className={styles.results}>
        {checkLines(checkup, t).map(({ tone, text }) => (
          <li key={text} className={styles.result}>
            <Icon name={tone === 'good' ? 'check' : tone === 'care' ? 'triangle' : 'dot'} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('check.report')}>
        <p>{t('check.reportHint')}</p>
        <pre className={styles.report}>{report}</pre>
        <div>
          <Button icon="copy" onClick={() => void port.copy(report).then(setCopied)}>
            {t('check.copy')}
          </Button>
        </div>
        <LiveStatus
          text={copied === null ? '' : t(copied ? 'check.copied' : 'check.notCopied')}
          good={copied === true}
        />
      </Disclosure>
    </>
  );
}
