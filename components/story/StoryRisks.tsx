import type { StoryReview } from '../../utils/app/story/review-story';
import type { Risk } from '../../utils/app/story/story-views';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './StoryRisks.module.css';
import type { StoryAction } from './story-state';
import type { Marks } from './use-marks';

interface StoryRisksProps {
  readonly review: StoryReview;
  readonly marks: Marks;
  readonly act: (action: StoryAction) => void;
}

/** Longer than this it is a sentence: she rather writes it anew. */
const LONGEST_HIDDEN = 60;

/** What no pattern can judge, each with a way to its place in the text. */
export function StoryRisks({ review, marks, act }: StoryRisksProps) {
  const { t } = useText();
  const placed = review.risks.filter(isPlaced);
  return (
    <Section title={t('story.risks')}>
      <Callout tone="care">
        <p>{t('story.risk.other-half')}</p>
      </Callout>
      {placed.length === 0 ? (
        <p>{t('story.noRisks')}</p>
      ) : (
        <>
          <p>{t('story.risksHint')}</p>
          <ul className={styles.risks}>
            {placed.map(({ id, kind, at, words }) => (
              <li key={id} className={styles.risk}>
                <span className={styles.said}>
                  <b className={styles.words} dir="auto">
                    {words}
                  </b>
                  <span className={styles.why}>{t(`story.risk.${kind}`)}</span>
                </span>
                <span className={styles.buttons}>
                  <Button
                    kind="plain"
                    icon="eye"
                    label={t('story.showLabel', { words })}
                    onClick={() => marks.showWords(at)}
                  >
                    {t('story.show')}
                  </Button>
                  {kind === 'kept' || words.length > LONGEST_HIDDEN ? null : (
                    <Button
                      kind="plain"
                      icon="lock"
                      label={t('story.hideThisLabel', { words })}
                      onClick={() => act({ do: 'hide-word', word: words })}
                    >
                      {t('story.hideThis')}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function isPlaced(risk: Risk): risk is Risk & { readonly at: NonNullable<Risk['at']> } {
  return risk.at !== null;
}
