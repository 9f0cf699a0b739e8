import type { GlitchLine } from '../../utils/app/journal/glitch-page';
import { clockTime } from '../../utils/i18n/dates';
import { caseHash, journalHash } from '../dashboard/use-route';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import { GLITCH_ICONS } from './glitch-icons';
import { blockWords } from './glitch-words';
import styles from './Journal.module.css';

/** One entry in the list: what the app did and when, where, her words, and what became of it. */
export function JournalLine({ entry }: { readonly entry: GlitchLine }) {
  const text = useText();
  const { t, language } = text;
  const { facts, caseId, amendments, evidence } = entry;
  const block = blockWords(facts, text);
  const notes = [
    amendments.length === 0 ? '' : t('journal.changed', { count: amendments.length }),
    evidence === 0 ? '' : t('journal.evidence', { count: evidence }),
  ].filter((note) => note !== '');
  return (
    <li className={styles.line}>
      <Icon name={GLITCH_ICONS[facts.what]} className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.head}>
          <a className={styles.name} href={journalHash(entry.id)}>
            {t(`glitch.${facts.what}`)}
          </a>
          <time className={styles.soft} dateTime={facts.happenedAt}>
            {clockTime(facts.happenedAt, language)}
          </time>
        </p>
        {block === '' ? null : <p className={styles.soft}>{block}</p>}
        {facts.words === '' ? null : <p className={styles.words}>{facts.words}</p>}
        <p className={styles.soft}>
          {caseId === '' ? t('journal.loose') : <a href={caseHash(caseId)}>{t('journal.inCase')}</a>}
          {notes.map((note) => ` · ${note}`)}
        </p>
      </div>
    </li>
  );
}
