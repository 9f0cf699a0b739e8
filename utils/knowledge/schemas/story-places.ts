import * as z from 'zod/mini';
import { STORY_FIRSTS, STORY_PLACES } from '../../core/redact/story-place';
import { described } from './common';

const count = z.int().check(z.minimum(1), z.maximum(5000));

const storyPlace = z.strictObject({
  id: described(z.enum(STORY_PLACES), 'Where the story goes.'),
  words: described(
    z
      .strictObject({
        from: described(count, 'Fewer tell too little.'),
        to: described(count, 'More are not read to the end.'),
      })
      .check(z.refine(({ from, to }) => from < to, 'needs more room between from and to')),
    'How many words a story there usually has.',
  ),
  quoteCanned: described(z.boolean(), 'Whether the words of a form letter may be quoted there.'),
  first: described(z.array(z.enum(STORY_FIRSTS)).check(z.minLength(1)), 'What the story says, in this order.'),
  readBy: described(z.enum(['everybody', 'one-person']), 'Who reads it.'),
});

/** `story-places.json` */
export const storyPlaces = z
  .array(storyPlace)
  .check(z.refine((all) => new Set(all.map(({ id }) => id)).size === STORY_PLACES.length, 'needs each place once'));
