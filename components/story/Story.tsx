import type { StoryTools } from '../../utils/app/story/review-story';
import type { StoryMaterial } from '../../utils/app/story/story-material';
import { useText } from '../use-text';
import styles from './Story.module.css';
import { StoryCompare } from './StoryCompare';
import { StoryHide } from './StoryHide';
import { StoryLeave } from './StoryLeave';
import { StoryPictures } from './StoryPictures';
import { StoryPlaces } from './StoryPlaces';
import { StoryRisks } from './StoryRisks';
import { StoryText } from './StoryText';
import type { StoryPort } from './story-port';
import { useMarks } from './use-marks';
import { useStory } from './use-story';

interface StoryProps {
  readonly caseId: string;
  readonly material: StoryMaterial;
  readonly tools: StoryTools;
  readonly port: StoryPort;
}

/** A case as a text for others: where it goes, her words, what is hidden in them, what is still risky, and taking it along. */
export function Story({ caseId, material, tools, port }: StoryProps) {
  const { t } = useText();
  const { state, place, review, act, draftFor } = useStory(caseId, material, tools);
  const marks = useMarks();
  return (
    <article className={styles.story}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('story.make')}</h1>
        <p className={styles.lead}>{t('story.lead')}</p>
        <p className={styles.soft}>{t('story.memory')}</p>
      </header>
      <StoryPlaces places={tools.places} state={state} draftFor={draftFor} act={act} />
      <StoryText text={state.text} parts={material.parts} act={act} />
      <StoryCompare review={review} marks={marks} act={act} />
      <StoryHide hidden={state.hidden} act={act} />
      <StoryRisks review={review} marks={marks} act={act} />
      <StoryPictures evidence={material.evidence} chosen={state.pictures} port={port} act={act} />
      <StoryLeave review={review} place={place} isCurrent={review.text === state.text} />
    </article>
  );
}
