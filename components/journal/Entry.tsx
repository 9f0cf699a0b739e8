import type { ReactNode } from 'react';

import type { CaseChoice } from '../../utils/app/evidence/evidence-cases';
import type { GlitchHints } from '../../utils/app/journal/glitch-hints';
import type { GlitchView } from '../../utils/app/journal/glitch-view';
import { Changes } from '../case/Changes';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import type { EntryActions } from './entry-actions';
import { EntryAmend } from './EntryAmend';
import { EntryDelete } from './EntryDelete';
import { EntryFacts } from './EntryFacts';
import { EntryPlace } from './EntryPlace';
import { GLITCH_ICONS } from './glitch-icons';
import styles from './Journal.module.css';

interface EntryProps {
  readonly entry: GlitchView;
  readonly cases: readonly CaseChoice[];
  readonly hints: GlitchHints | undefined;
  /** Items of evidence that were added to it. */
  readonly evidenceCount: number;
  /** Those items, and the place where more go in. */
  readonly evidence: ReactNode;
  readonly actions: EntryActions;
}

/** One entry of the journal: as it is now, what was changed since, its photos, where it belongs. */
export function Entry({ entry, cases, hints, evidenceCount, evidence, actions }: EntryProps) {
  const { t } = useText();
  return (
    <article className={styles.entry}>
      <h1 className={styles.title}>
        <Icon name={GLITCH_ICONS[entry.facts.what]} />
        {t(`glitch.${entry.facts.what}`)}
      </h1>
      <EntryFacts entry={entry} />
      {entry.amendments.length === 0 ? null : (
        <Section title={t('entry.changes')}>
          <Changes amendments={entry.amendments} />
        </Section>
      )}
      <EntryAmend entry={entry} hints={hints} amend={actions.amend} />
      <Section title={t('note.photos')}>{evidence}</Section>
      <EntryPlace entry={entry} cases={cases} link={actions.link} />
      <EntryDelete entry={entry} evidence={evidenceCount} remove={actions.remove} />
    </article>
  );
}
