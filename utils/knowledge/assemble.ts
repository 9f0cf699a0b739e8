import type {
  ByLanguage,
  CategoryNames,
  CategoryRule,
  CategoryText,
  Claim,
  HolidayCalendar,
  Knowledge,
  LanguageWords,
  SenderRules,
  SignalRule,
  Template,
  Weights,
} from '../core/knowledge';
import type { PersonalData } from '../core/personal/lists';
import type { StoryPlace } from '../core/redact/story-place';
import type { ToneList } from '../core/reply/tone-list';
import type { Ladder, PlaceEntry, Route } from '../core/route';
import { placeOf } from './paths';

const NO_SENDERS: SenderRules = { domains: [], addresses: [], names: [] };
const NO_PERSONAL: PersonalData = { lists: {}, wording: {} };
const NO_WEIGHTS: Weights = { learnedFrom: '', scale: 1, kinds: [], tiers: [], said: {} };

/**
 * Puts the content of all knowledge files together. `files` goes from the path relative to
 * `utils/knowledge/` to the parsed JSON, or to the text of a letter. Files of one kind come out in the
 * order of their paths, whatever order they came in; paths that belong to nothing are left out.
 * Trusts the content: the schemas hold every file in the tests, before anything ships.
 */
export function assembleKnowledge(files: Readonly<Record<string, unknown>>): Knowledge {
  const placed = Object.keys(files)
    .sort()
    .flatMap((path) => {
      const place = placeOf(path);
      return place ? [{ place, content: files[path] }] : [];
    });
  const all = <T>(kind: string): readonly T[] =>
    placed.flatMap(({ place, content }) => (place.kind === kind ? [trusted<T>(content)] : []));
  const perLanguage = <T>(kind: 'names' | 'words' | 'tone'): ByLanguage<T> =>
    Object.fromEntries(
      placed.flatMap(({ place, content }) => (place.kind === kind ? [[place.language, trusted<T>(content)]] : [])),
    );
  const byLanguage = <T>(kind: 'text' | 'letter', id: string): ByLanguage<T> =>
    Object.fromEntries(
      placed.flatMap(({ place, content }) =>
        place.kind === kind && place.id === id ? [[place.language, trusted<T>(content)]] : [],
      ),
    );
  const textIds = placed.flatMap(({ place }) => (place.kind === 'text' ? [place.id] : []));

  return {
    categories: all<CategoryRule>('rule'),
    names: perLanguage<CategoryNames>('names'),
    texts: Object.fromEntries(textIds.map((id) => [id, byLanguage<CategoryText>('text', id)])),
    signals: all<SignalRule>('signal'),
    senders: all<SenderRules>('senders')[0] ?? NO_SENDERS,
    ideas: all<Readonly<Record<string, string>>>('ideas')[0] ?? {},
    words: perLanguage<LanguageWords>('words'),
    weights: all<Weights>('weights')[0] ?? NO_WEIGHTS,
    tone: perLanguage<ToneList>('tone'),
    personal: all<PersonalData>('personal')[0] ?? NO_PERSONAL,
    storyPlaces: all<readonly StoryPlace[]>('story-places')[0] ?? [],
    routes: all<Route>('route'),
    ladders: all<Ladder>('ladder'),
    places: all<readonly PlaceEntry[]>('places')[0] ?? [],
    claims: all<Claim>('claim'),
    holidays: all<HolidayCalendar>('holidays'),
    templates: all<Omit<Template, 'letters'>>('template').map((template) => ({
      ...template,
      letters: byLanguage<string>('letter', template.id),
    })),
  };
}

/** The one place where bundled data gets its type without a look at it. */
function trusted<T>(content: unknown): T {
  return content as T;
}
