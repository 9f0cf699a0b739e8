import { useEffect, useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { Icon } from '../ui/Icon';
import { useText } from '../use-text';
import { FAMILY_ICONS } from './family-icon';
import styles from './Item.module.css';

interface ItemPictureProps {
  readonly item: EvidenceView;
  readonly screen: () => Promise<Blob | null>;
}

/** The picture, drawn anew for the screen; or what kind of file it is, where there is none to show. */
export function ItemPicture({ item, screen }: ItemPictureProps) {
  const { t } = useText();
  const address = useAddress(item.id, screen);
  if (address === undefined) return <p role="status">{t('loading')}</p>;
  if (address === null) {
    return (
      <div className={styles.plain}>
        <Icon name={FAMILY_ICONS[item.family]} className={styles.icon} />
        <p>{t('item.notShown')}</p>
      </div>
    );
  }
  return (
    <img
      className={styles.picture}
      src={address}
      alt={item.words === '' ? t('item.pictureOf', { label: item.label }) : item.words}
    />
  );
}

/** Undefined until it is drawn, null where it can't be. Given back when the page goes. */
function useAddress(id: string, screen: () => Promise<Blob | null>): string | null | undefined {
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  // `screen` is a new function at each drawing of the page; the picture of an item never changes.
  const [draw] = useState(() => screen);
  useEffect(() => {
    let gone = false;
    let mine: string | null = null;
    draw().then(
      (picture) => {
        if (gone) return;
        mine = picture === null ? null : URL.createObjectURL(picture);
        setAddress(mine);
      },
      () => !gone && setAddress(null),
    );
    return () => {
      gone = true;
      if (mine !== null) URL.revokeObjectURL(mine);
    };
  }, [id, draw]);
  return address;
}
