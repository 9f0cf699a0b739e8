import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { Icon } from '../ui/Icon';
import { FAMILY_ICONS } from './family-icon';
import styles from './Thumb.module.css';

/** The small picture of an item, or a drawing of its kind. Its name stands beside it, so it has none of its own. */
export function Thumb({ item, address }: { readonly item: EvidenceView; readonly address: string | undefined }) {
  return (
    <span className={styles.thumb}>
      {address === undefined ? (
        <Icon name={FAMILY_ICONS[item.family]} className={styles.icon} />
      ) : (
        <img className={styles.picture} src={address} alt="" loading="lazy" decoding="async" />
      )}
    </span>
  );
}
