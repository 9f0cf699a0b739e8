import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import { FileName } from '../evidence/FileName';
import { Thumb } from '../evidence/Thumb';
import { useThumbs } from '../evidence/use-thumbs';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './StoryPictures.module.css';
import { StoryPicture } from './StoryPicture';
import type { StoryPort } from './story-port';
import type { StoryAction } from './story-state';

interface StoryPicturesProps {
  readonly evidence: readonly EvidenceView[];
  /** Ids, in the order they were chosen. */
  readonly chosen: readonly string[];
  readonly port: StoryPort;
  readonly act: (action: StoryAction) => void;
}

/** Pictures that go along, as copies drawn anew under names that tell nothing. What can't be drawn stays here. */
export function StoryPictures({ evidence, chosen, port, act }: StoryPicturesProps) {
  const { t } = useText();
  const pictures = evidence.filter(({ share }) => share.ok);
  const left = evidence.length - pictures.length;
  const thumbs = useThumbs(
    port.thumbs,
    pictures.map(({ id }) => id),
  );
  return (
    <Section title={t('story.pictures')}>
      <p>{t(pictures.length === 0 ? 'story.noPictures' : 'story.picturesHint')}</p>
      {pictures.length === 0 ? null : (
        <ul className={styles.pictures}>
          {pictures.map((item) => {
            const index = chosen.indexOf(item.id) + 1;
            return (
              <li key={item.id} className={styles.picture}>
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={index > 0}
                    onChange={(event) => act({ do: 'picture', id: item.id, on: event.target.checked })}
                  />
                  <Thumb item={item} address={thumbs.get(item.id)} />
                  <span>
                    <b>{item.label}</b> <FileName>{item.facts.name}</FileName>
                  </span>
                </label>
                {index === 0 ? null : <StoryPicture key={index} item={item} index={index} port={port} />}
              </li>
            );
          })}
        </ul>
      )}
      {left === 0 ? null : <p className={styles.soft}>{t('story.picturesLeft', { count: left })}</p>}
    </Section>
  );
}
