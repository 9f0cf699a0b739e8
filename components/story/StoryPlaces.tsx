import { useId } from 'react';

import type { StoryPlace, StoryPlaceId } from '../../utils/app/story/story-views';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './StoryPlaces.module.css';
import type { StoryAction, StoryState } from './story-state';

interface StoryPlacesProps {
  readonly places: readonly StoryPlace[];
  readonly state: StoryState;
  readonly draftFor: (place: StoryPlaceId) => string;
  readonly act: (action: StoryAction) => void;
}

/** Where the story goes, which decides what the draft says. Text of hers is not written over unless she asks. */
export function StoryPlaces({ places, state, draftFor, act }: StoryPlacesProps) {
  const { t } = useText();
  const name = useId();
  const hint = useId();
  const choose = (place: StoryPlaceId): void =>
    act({ do: 'place', place, draft: state.isOwn ? null : draftFor(place) });
  return (
    <Section title={t('story.place')}>
      <fieldset className={styles.places} aria-label={t('story.place')}>
        {places.map(({ id }) => (
          <label key={id} className={styles.place}>
            <input type="radio" name={name} checked={state.place === id} onChange={() => choose(id)} />
            <span className={styles.words}>
              <b>{t(`story.place.${id}`)}</b>
              <span className={styles.hint}>{t(`story.place.${id}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {state.isOwn ? (
        <div className={styles.again}>
          <Button
            kind="plain"
            icon="undo"
            onClick={() => act({ do: 'place', place: state.place, draft: draftFor(state.place) })}
          >
            {t('story.again')}
          </Button>
          <span id={hint} className={styles.hint}>
            {t('story.againHint')}
          </span>
        </div>
      ) : null}
    </Section>
  );
}
