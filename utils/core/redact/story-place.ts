/** `story-places.json`: where a story can go, and what goes there. */

export const STORY_PLACES = ['drivers-site', 'journalist', 'forum'] as const;
export type StoryPlaceId = (typeof STORY_PLACES)[number];

/** What a story for a place begins with. */
export const STORY_FIRSTS = ['what-happened', 'who-i-am', 'what-i-ask'] as const;
export type StoryFirst = (typeof STORY_FIRSTS)[number];

export interface StoryPlace {
  readonly id: StoryPlaceId;
  /** Words a story there usually has: fewer tell too little, more are not read to the end. */
  readonly words: { readonly from: number; readonly to: number };
  /** Whether the words of a form letter may be quoted there. */
  readonly quoteCanned: boolean;
  /** In this order. */
  readonly first: readonly StoryFirst[];
  /** Who can read it, as far as the driver must know before she copies it. */
  readonly readBy: 'everybody' | 'one-person';
}

export interface StoryFit {
  readonly words: number;
  readonly verdict: 'short' | 'fits' | 'long';
}
