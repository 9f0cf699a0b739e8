import { useEffect, useState } from 'react';

import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { ShareCopy } from '../../utils/app/evidence/share-copy';
import { saveFile } from '../../utils/platform/save-file';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import styles from './StoryPictures.module.css';
import type { StoryPort } from './story-port';

interface StoryPictureProps {
  readonly item: EvidenceView;
  /** Counts from 1. */
  readonly index: number;
  readonly port: StoryPort;
}

/** One chosen picture: drawn anew when it is chosen, under its neutral name. */
export function StoryPicture({ item, index, port }: StoryPictureProps) {
  const { t } = useText();
  const [copy, setCopy] = useState<ShareCopy | null>(null);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    let gone = false;
    port.picture(item, index).then(
      (made) => !gone && setCopy(made),
      () => !gone && setCopy({ ok: false, why: 'no-bytes' }),
    );
    return () => {
      gone = true;
    };
  }, [item, index, port]);
  if (copy === null) return <p role="status">{t('story.picture.making')}</p>;
  if (!copy.ok) return <p role="status">{t('story.picture.failed')}</p>;
  const { file, name } = copy;
  return (
    <div className={styles.made}>
      <p role="status">{t(isSaved ? 'story.picture.saved' : 'story.picture.name', { name })}</p>
      <Button
        icon="insert"
        label={t('story.picture.saveLabel', { name })}
        onClick={() => {
          saveFile(file, name);
          setSaved(true);
        }}
      >
        {t('story.picture.save')}
      </Button>
    </div>
  );
}
