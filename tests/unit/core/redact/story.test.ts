import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { safeStoryName } from '../../../../utils/core/redact/file-name';
import { draftStory, type StoryEntry } from '../../../../utils/core/redact/story';
import { fitOf } from '../../../../utils/core/redact/story-fit';
import type { StoryPlaceId } from '../../../../utils/core/redact/story-place';

const PLACES = knowledgeFromDisk().storyPlaces;
function placeOf(id: StoryPlaceId) {
  const place = PLACES.find((one) => one.id === id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return place;
}
const NOTICE: StoryEntry = {
  kind: 'notice',
  category: 'late-arrival',
  tier: 'warning',
  at: '2026-05-03T16:15:00Z',
  text: 'You were late.',
};
const CANNED: StoryEntry = {
  kind: 'answer',
  category: null,
  tier: null,
  at: '2026-05-06T10:00:00Z',
  text: 'Thank you.',
  isCanned: true,
};

describe('draftStory', () => {
  it('tells what is in the record, in its order, and nothing else', () => {
    const drafted = draftStory({ entries: [NOTICE, CANNED, CANNED] }, placeOf('forum'));
    expect(drafted.map(({ key }) => key)).toEqual([
      'story.draft.notice',
      'story.draft.canned',
      'story.draft.cannedAgain',
      'story.draft.cannedTotal',
      'story.draft.lasted',
      'story.draft.ask.forum',
    ]);
    expect(drafted[0]?.values).toEqual({ when: '2026-05-03', category: 'late-arrival' });
  });

  it('quotes a form letter only where that place allows it', () => {
    expect(draftStory({ entries: [NOTICE] }, placeOf('forum')).some(({ quote }) => quote !== undefined)).toBe(false);
    expect(draftStory({ entries: [NOTICE] }, placeOf('journalist')).map(({ quote }) => quote)).toContain(
      'You were late.',
    );
  });

  it('says of an entry without a day that there is none', () => {
    expect(draftStory({ entries: [{ ...NOTICE, at: null }] }, placeOf('forum'))[0]).toMatchObject({
      key: 'story.draft.noticeNoDay',
      values: { category: 'late-arrival' },
    });
  });
});

it.each([
  ['one two three', 'short'],
  ['word '.repeat(200), 'fits'],
  ['word '.repeat(900), 'long'],
] as const)('says how long a text is for a place', (text, verdict) => {
  expect(fitOf(text, placeOf('drivers-site')).verdict).toBe(verdict);
});

it.each([
  [1, 'image/jpeg', 'story-picture-1.jpg'],
  [2, 'image/png', 'story-picture-2.png'],
  [3, 'text/plain', 'story-3.txt'],
])('names a file of a story by its number alone', (index, type, name) => {
  expect(safeStoryName(index, type)).toBe(name);
});
