import type { GlitchView } from '../../utils/app/journal/glitch-view';
import { longDay } from '../../utils/i18n/dates';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { momentWords } from './glitch-words';
import styles from './Journal.module.css';

/** What was noted, as it is now; what is unknown is left out. */
export function EntryFacts({ entry: { facts, savedAt } }: { readonly entry: GlitchView }) {
  const { t, language } = useText();
  const lines = [
    [t('entry.happenedAt'), momentWords(facts.happenedAt, language)],
    [t('note.words'), facts.words],
    [t('note.station'), facts.station],
    [t('note.blockDate'), facts.blockDate === '' ? '' : longDay(facts.blockDate, language)],
    [t('note.blockTime'), facts.blockTime],
    [t('entry.saved'), momentWords(savedAt, language)],
  ] as const;
  return (
    <Section title={t('entry.facts')}>
      <dl className={styles.facts}>
        {lines.map(([name, value]) =>
          value === '' ? null : (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Section>
  );
}
