import type { EntryView } from '../../utils/app/views';
import { entryName } from '../notice/entry-name';
import { useText } from '../use-text';
import styles from './EntryLink.module.css';
import { noticeHash } from './use-route';

/** The name of an entry, leading to it, with its subject below. */
export function EntryLink({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <a className={styles.name} href={noticeHash(entry.id)} data-row-link="">
        {entryName(entry, text)}
      </a>
      <span className={styles.subject}>{entry.subject === '' ? t('notice.noSubject') : entry.subject}</span>
      {entry.corrected ? <span className={styles.subject}>{t('history.corrected')}</span> : null}
    </>
  );
}
