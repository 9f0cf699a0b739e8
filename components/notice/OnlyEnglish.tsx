import { useText } from '../use-text';
import styles from './prose.module.css';

/** Says that words of the knowledge are not in her language yet. `of`: the language they are in. */
export function OnlyEnglish({ of }: { readonly of: string }) {
  const { t, language } = useText();
  return of === language ? null : <p className={styles.aside}>{t('knowledge.onlyEnglish')}</p>;
}
