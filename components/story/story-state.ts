/** What the driver did on the story's screen, and what each of her actions makes of it. */
import type { Change, StoryPlaceId } from '../../utils/app/story/story-views';

export interface StoryState {
  readonly place: StoryPlaceId;
  readonly text: string;
  /** She changed the draft: another place does not write over it. */
  readonly isOwn: boolean;
  /** Ids of changes she turned off. */
  readonly kept: ReadonlySet<string>;
  /** Her own words, by id or by group. */
  readonly edited: ReadonlyMap<string, string>;
  readonly hidden: readonly string[];
  /** Ids of evidence that goes along, in the order it was chosen. */
  readonly pictures: readonly string[];
}

/** Which changes an action is about: one, or all of the same thing. */
type Of = readonly Pick<Change, 'id' | 'group'>[];

export type StoryAction =
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'add'; readonly words: string }
  /** `draft`: the text for that place; null keeps hers. */
  | { readonly do: 'place'; readonly place: StoryPlaceId; readonly draft: string | null }
  | { readonly do: 'keep' | 'hide-again'; readonly of: Of }
  | { readonly do: 'instead'; readonly of: Of; readonly words: string }
  | { readonly do: 'hide-word' | 'show-word'; readonly word: string }
  | { readonly do: 'picture'; readonly id: string; readonly on: boolean };

export function firstState(place: StoryPlaceId, draft: string): StoryState {
  return {
    place,
    text: draft,
    isOwn: false,
    kept: new Set(),
    edited: new Map(),
    hidden: [],
    pictures: [],
  };
}

/** The state after an action. */
export function nextState(state: StoryState, action: StoryAction): StoryState {
  switch (action.do) {
    case 'write':
      return { ...state, text: action.text, isOwn: true };
    case 'add': {
      const text = state.text.trimEnd();
      return { ...state, text: text === '' ? action.words : `${text}\n\n${action.words}`, isOwn: true };
    }
    case 'place':
      return action.draft === null
        ? { ...state, place: action.place }
        : // What she said of words of the other draft is said of that one.
          { ...firstState(action.place, action.draft), hidden: state.hidden, pictures: state.pictures };
    case 'keep':
      return { ...state, kept: new Set([...state.kept, ...action.of.map(({ id }) => id)]) };
    case 'hide-again':
      return { ...state, ...without(state, action.of) };
    case 'instead': {
      const { kept, edited } = without(state, action.of);
      return {
        ...state,
        kept,
        edited: new Map([...edited, ...action.of.map(({ id }) => [id, action.words] as const)]),
      };
    }
    case 'hide-word': {
      const word = action.word.trim();
      return word === '' || state.hidden.includes(word) ? state : { ...state, hidden: [...state.hidden, word] };
    }
    case 'show-word':
      return { ...state, hidden: state.hidden.filter((word) => word !== action.word) };
    case 'picture': {
      const others = state.pictures.filter((id) => id !== action.id);
      return { ...state, pictures: action.on ? [...others, action.id] : others };
    }
  }
}

function without({ kept, edited }: StoryState, of: Of): Pick<StoryState, 'kept' | 'edited'> {
  const ids = new Set(of.map(({ id }) => id));
  return {
    kept: new Set([...kept].filter((id) => !ids.has(id))),
    edited: new Map([...edited].filter(([key]) => !ids.has(key))),
  };
}
