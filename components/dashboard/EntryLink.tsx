import type { EntryView } from '../../utils/app/views';
import { useAccountWords } from '../account/accounts';
import { entryName } from '../notice/entry-name';
import { useText } from '../use-text';
import styles from './EntryLink.module.css';
import { noticeHash } from './use-route';

/** The name of an entry, leading to it, with its subject below and, where there are several, its mail account. */
export function EntryLink({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const { t } = text;
  const account = useAccountWords()(entry.accounts);
  return (
    <>
      <a className={styles.name} href={noticeHash(entry.id)} data-row-link="">
        {entryName(entry, text)}
      </a>
      <span className={styles.subject}>{entry.subject === '' ? t('notice.noSubject') : entry.subject}</span>
      {account === null ? null : <span className={styles.subject}>{account}</span>}
      {entry.corrected ? <span className={styles.subject}>{t('history.corrected')}</span> : null}
    </>
  );
}
