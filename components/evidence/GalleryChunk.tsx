import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { shortDay } from '../../utils/i18n/dates';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import type { EvidencePort } from './evidence-port';
import styles from './Gallery.module.css';
import { takenDay } from './taken-words';
import { FileName } from './FileName';
import { Thumb } from './Thumb';
import { useThumbs } from './use-thumbs';

interface GalleryChunkProps {
  readonly items: readonly EvidenceView[];
  readonly thumbs: EvidencePort['thumbs'];
  readonly hrefOf: (id: string) => string;
}

/** A part of the gallery, whose small pictures are read together. */
export function GalleryChunk({ items, thumbs, hrefOf }: GalleryChunkProps) {
  const { t, language } = useText();
  const addresses = useThumbs(
    thumbs,
    items.map(({ id }) => id),
  );
  return (
    <ul className={styles.grid}>
      {items.map((item) => (
        <li key={item.id} className={styles.tile}>
          <OwnLink href={hrefOf(item.id)} className={styles.link}>
            <Thumb item={item} address={addresses.get(item.id)} />
            <span className={styles.words}>
              <b className={styles.label}>{item.label}</b>
              <span className={styles.name}>
                {item.words === '' ? <FileName>{item.facts.name}</FileName> : item.words}
              </span>
              <span className={styles.soft}>
                {item.facts.picture?.takenAt == null
                  ? shortDay(item.facts.addedAt, language)
                  : takenDay(item.facts.picture.takenAt, language)}
              </span>
              {item.caseId === '' ? <span className={styles.soft}>{t('gallery.loose')}</span> : null}
            </span>
          </OwnLink>
        </li>
      ))}
    </ul>
  );
}
