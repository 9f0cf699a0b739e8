import { describe, expect, it } from 'vitest';

import { firstState, nextState, type StoryAction, type StoryState } from '../../../../components/story/story-state';

const ONE = { id: 'name:me#0', group: 'name:me' };
const TWO = { id: 'name:me#1', group: 'name:me' };
const START = firstState('drivers-site', 'A draft.');

function after(...actions: readonly StoryAction[]): StoryState {
  return actions.reduce(nextState, START);
}

describe('nextState', () => {
  it('keeps her own text when another place is chosen, and takes the draft of that place before she wrote', () => {
    const elsewhere: StoryAction = { do: 'place', place: 'forum', draft: 'Short.' };
    expect(after(elsewhere)).toMatchObject({ place: 'forum', text: 'Short.', isOwn: false });
    expect(after({ do: 'write', text: 'Mine.' }, { do: 'place', place: 'forum', draft: null })).toMatchObject({
      place: 'forum',
      text: 'Mine.',
      isOwn: true,
    });
  });

  it('adds words as a paragraph of their own', () => {
    expect(after({ do: 'add', words: '“No.”' }).text).toBe('A draft.\n\n“No.”');
    expect(after({ do: 'write', text: '' }, { do: 'add', words: '“No.”' }).text).toBe('“No.”');
  });

  it('keeps one change or all of the same thing, and hides them again', () => {
    const all = after({ do: 'keep', of: [ONE, TWO] });
    expect([...all.kept]).toEqual([ONE.id, TWO.id]);
    expect([...nextState(all, { do: 'hide-again', of: [ONE] }).kept]).toEqual([TWO.id]);
  });

  it('takes her own words in place of a change, also of one she had kept, and gives them up again', () => {
    const worded = after({ do: 'keep', of: [ONE] }, { do: 'instead', of: [ONE], words: 'a driver' });
    expect([[...worded.kept], [...worded.edited]]).toEqual([[], [[ONE.id, 'a driver']]]);
    expect(nextState(worded, { do: 'hide-again', of: [ONE] }).edited.size).toBe(0);
  });

  it.each([
    ['once', [' Marigold ', 'Marigold'], ['Marigold']],
    ['not when there is none', ['  '], []],
  ])('hides a word %s', (_what, words, hidden) => {
    const state = after(...words.map((word): StoryAction => ({ do: 'hide-word', word })));
    expect(state.hidden).toEqual(hidden);
    expect(nextState(state, { do: 'show-word', word: 'Marigold' }).hidden).toEqual([]);
  });

  it('numbers pictures as they were chosen', () => {
    const state = after(
      { do: 'picture', id: 'b', on: true },
      { do: 'picture', id: 'a', on: true },
      { do: 'picture', id: 'b', on: false },
    );
    expect(state.pictures).toEqual(['a']);
  });
});
