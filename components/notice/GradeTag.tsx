import type { Grade } from '../../utils/core/knowledge';
import { useText } from '../use-text';
import styles from './GradeTag.module.css';

/** How good a source is, in words. */
export function GradeTag({ grade }: { readonly grade: Grade }) {
  const { t } = useText();
  return <span className={styles.grade}>{t(`grade.${grade}`)}</span>;
}
