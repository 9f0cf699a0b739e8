import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { OwnLink } from '../ui/OwnLink';
import type { EvidencePort } from './evidence-port';
import styles from './EvidenceStrip.module.css';
import { FileName } from './FileName';
import { Thumb } from './Thumb';
import { useThumbs } from './use-thumbs';

interface EvidenceStripProps {
  readonly list: readonly EvidenceView[];
  readonly thumbs: EvidencePort['thumbs'];
  readonly hrefOf: (id: string) => string;
}

/** Items in a row of small pictures, each a way to its page. Nothing where there are none. */
export function EvidenceStrip({ list, thumbs, hrefOf }: EvidenceStripProps) {
  const addresses = useThumbs(
    thumbs,
    list.map(({ id }) => id),
  );
  if (list.length === 0) return null;
  return (
    <ul className={styles.strip}>
      {list.map((item) => (
        <li key={item.id}>
          <OwnLink href={hrefOf(item.id)} className={styles.item}>
            <Thumb item={item} address={addresses.get(item.id)} />
            <span className={styles.name}>
              <b>{item.label}</b> <FileName>{item.facts.name}</FileName>
            </span>
          </OwnLink>
        </li>
      ))}
    </ul>
  );
}
