import '../../utils/i18n/parts/help';

import page from '../dashboard/Dashboard.module.css';
import { DEMO_URL } from '../demo/demo-url';
import { settingsPartHash } from '../settings/settings-parts';
import { NewTab } from '../ui/OutwardLink';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { HELP_WORDS } from './help-words';
import styles from './HelpScreen.module.css';
import { KeysList } from './KeysList';

const FIRST = ['watch', 'open', 'reply', 'note', 'backup'] as const;

/** Where to begin, what the words mean, and the keys. */
export function HelpScreen() {
  const { t } = useText();
  return (
    <div className={page.narrow}>
      <div>
        <h1 className={page.title}>{t('help.title')}</h1>
        <p>{t('help.lead')}</p>
      </div>
      <Section title={t('help.first')}>
        <ol className={styles.steps}>
          {FIRST.map((step) => (
            <li key={step}>{t(`help.first.${step}`)}</li>
          ))}
        </ol>
        <p className={styles.ways}>
          <a href={settingsPartHash('watching')}>{t('help.settings')}</a>
          <NewTab href={DEMO_URL}>{t('help.demo')}</NewTab>
          <a href="#/check">{t('help.check')}</a>
        </p>
      </Section>
      <Section title={t('help.words')}>
        <dl className={styles.words}>
          {HELP_WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`word.${word}`)}</dt>
              <dd>{t(`word.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('help.keys')}>
        <KeysList />
      </Section>
    </div>
  );
}
