import { useState } from 'react';

import type { MadeDossier } from '../../utils/app/dossier/make-dossier';
import { longDay } from '../../utils/i18n/dates';
import { copyText } from '../../utils/platform/clipboard';
import { printPage } from '../../utils/platform/print';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Dossier.module.css';

/** The two codes of a dossier, to be kept somewhere else: shown, copied, printed. */
export function DossierCodes({ made }: { readonly made: MadeDossier }) {
  const { t, language } = useText();
  const [said, setSaid] = useState<'dossier.copied' | 'dossier.copyFailed' | null>(null);
  const { code, head, title, madeAt } = made;
  const day = longDay(madeAt, language);
  const copy = async (): Promise<void> => {
    const text = t('dossier.codesText', { name: title, day, file: code, record: head });
    setSaid((await copyText(text)) ? 'dossier.copied' : 'dossier.copyFailed');
  };
  return (
    <Section title={t('dossier.codes')}>
      <p>{t('dossier.codesHint')}</p>
      <dl className={styles.codes}>
        <div>
          <dt>{t('dossier.codeFile')}</dt>
          <dd>
            <Code code={code} />
          </dd>
        </div>
        <div>
          <dt>{t('dossier.codeRecord')}</dt>
          <dd>
            <Code code={head} />
          </dd>
        </div>
      </dl>
      <p className={styles.paperOnly}>{t('dossier.page.madeAt', { day })}</p>
      <div className={styles.actions}>
        <Button icon="copy" onClick={() => void copy()}>
          {t('dossier.copyCodes')}
        </Button>
        <Button icon="file" onClick={printPage}>
          {t('dossier.printCodes')}
        </Button>
      </div>
      <LiveStatus text={said === null ? '' : t(said)} good={said === 'dossier.copied'} />
    </Section>
  );
}

/** In groups, so that it can be read aloud; as one word where it is copied. */
function Code({ code }: { readonly code: string }) {
  return (
    <code className={styles.code}>
      {(code.match(/.{1,8}/g) ?? []).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
