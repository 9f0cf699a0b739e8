import '../../utils/i18n/parts/case';
import '../../utils/i18n/parts/evidence';
import '../../utils/i18n/parts/journal';

import { evidenceHash, journalHash } from '../dashboard/use-route';
import { useText } from '../use-text';
import { EntryScreen } from './EntryScreen';
import styles from './Journal.module.css';
import { JournalScreen } from './JournalScreen';
import { NoteGlitch } from './NoteGlitch';

/** The whole journal, one entry of it, or a new one (`new`). */
export function JournalPlace({ id }: { readonly id: string | null }) {
  const { t } = useText();
  if (id === null) return <JournalScreen />;
  return (
    <>
      <p>
        <a href="#/journal">{t('nav.backToJournal')}</a>
      </p>
      {id === 'new' ? (
        <div className={styles.journal}>
          <NoteGlitch entryHref={journalHash} evidenceHref={evidenceHash} />
        </div>
      ) : (
        <EntryScreen key={id} id={id} />
      )}
    </>
  );
}
