import { useDeferredValue, useEffect, useMemo, useReducer } from 'react';

import { reviewStory, type StoryReview, type StoryTools } from '../../utils/app/story/review-story';
import type { StoryMaterial } from '../../utils/app/story/story-material';
import { writeStory } from '../../utils/app/story/write-story';
import type { StoryPlace, StoryPlaceId } from '../../utils/app/story/story-views';
import { askBeforeLeaving } from '../page/leave-warning';
import { useText } from '../use-text';
import { leaveStory, leftStory } from './story-memory';
import { firstState, nextState, type StoryAction, type StoryState } from './story-state';

export interface StoryInHand {
  readonly state: StoryState;
  readonly place: StoryPlace;
  /** Of the text as it is now, except while she types. */
  readonly review: StoryReview;
  readonly act: (action: StoryAction) => void;
  /** A draft for a place. */
  readonly draftFor: (place: StoryPlaceId) => string;
}

/** A story while it is made: in the memory of this page only. Leaving the page asks first once there is something to lose. */
export function useStory(caseId: string, material: StoryMaterial, tools: StoryTools): StoryInHand {
  const { t, language, nameOf } = useText();
  const placeOf = (id: StoryPlaceId): StoryPlace => {
    const found = tools.places.find((place) => place.id === id) ?? tools.places[0];
    if (found === undefined) throw new Error('story-places.json names no place');
    return found;
  };
  const draftFor = (id: StoryPlaceId): string => writeStory(material.facts, placeOf(id), { t, language, nameOf });
  const [state, act] = useReducer(
    nextState,
    null,
    () => leftStory(caseId) ?? firstState('drivers-site', draftFor('drivers-site')),
  );
  const { text, kept, edited, hidden } = state;
  const place = placeOf(state.place);
  const shown = useDeferredValue(text);
  const review = useMemo(
    () => reviewStory(tools, shown, { known: material, place, choices: { kept, edited, hidden }, language }),
    [tools, shown, material, place, kept, edited, hidden, language],
  );
  const isWorth = state.isOwn || kept.size + edited.size + hidden.length > 0;
  useEffect(() => leaveStory(caseId, isWorth ? state : null), [caseId, isWorth, state]);
  useEffect(() => (isWorth ? askBeforeLeaving() : undefined), [isWorth]);
  return { state, place, review, act, draftFor };
}
