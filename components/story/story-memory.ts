/** Stories in the making, by their case, as long as the page is open: looking something up elsewhere in it loses none. Never stored. */
import type { StoryState } from './story-state';

const inHand = new Map<string, StoryState>();

/** What was left of the story of a case; null where she has not changed anything. */
export function leftStory(caseId: string): StoryState | null {
  return inHand.get(caseId) ?? null;
}

/** Remembers a story she changed; null forgets it. */
export function leaveStory(caseId: string, state: StoryState | null): void {
  if (state === null) inHand.delete(caseId);
  else inHand.set(caseId, state);
}
