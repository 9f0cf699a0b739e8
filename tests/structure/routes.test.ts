import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import type { Knowledge } from '../../utils/core/knowledge';
import type { Ladder, PlaceEntry, Route } from '../../utils/core/route';
import { problemsOfFile } from '../../utils/knowledge/schema';
import { badLadders, deadEnds, kindsOffLadder } from './checks/route-ends';
import { lostPlaces, unknownNames, unreachedRoutes } from './checks/routes';
import { expectNone, missingFrom } from './expect-none';

const knowledge = knowledgeFromDisk();
type Checked = Pick<Knowledge, 'routes' | 'ladders' | 'places' | 'claims' | 'categories'>;

const CHECKS: Readonly<Record<string, (all: Checked) => readonly string[]>> = {
  'name only what exists': unknownNames,
  'hold at places that lie in a country': lostPlaces,
  'are each reached from a ladder': unreachedRoutes,
  'lead on, and in the end to rest': deadEnds,
  'stand on ladders that can be climbed': badLadders,
  'have a ladder for every kind of notice, and one only': kindsOffLadder,
};

describe('routes, ladders and places', () => {
  it('are there to be checked', () => {
    expect(knowledge.routes.length).toBeGreaterThan(60);
    expect(knowledge.ladders.length).toBeGreaterThan(14);
    expect(knowledge.places.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(CHECKS))('%s', (_name, check) => expectNone(check(knowledge)));

  it('have an English text', () => {
    expectNone(knowledge.routes.flatMap(({ id, text }) => (text['en'] ? [] : [`routes/${id}.json: add English`])));
  });

  it('name a zone for every place but a union of countries and any other country', () => {
    const zones = knowledge.places.filter(({ zones: all }) => all.length === 0).map(({ id }) => id);
    expect(zones).toEqual(['eu', 'other']);
    for (const zone of knowledge.places.flatMap((place) => place.zones))
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  it('say "Not for you, because" of what is not for her, and of nothing else', () => {
    expectNone(
      knowledge.routes.flatMap(({ id, covers, text }) =>
        Object.values(text).some((words) => words.covers.startsWith('Not for you, because')) === (covers === 'no')
          ? []
          : [`routes/${id}.json: covers is "${covers}", and text.en.covers does not fit it`],
      ),
    );
  });

  it('say the doubt where it is not clear whether Flex is covered', () => {
    const doubt = /^(not clear|we think so)\b/i;
    expectNone(
      knowledge.routes
        .filter(({ covers }) => covers === 'likely' || covers === 'unclear')
        .filter(({ text }) => !doubt.test(text['en']?.covers ?? ''))
        .map(({ id }) => `routes/${id}.json: text.en.covers must begin with "We think so" or "Not clear"`),
    );
  });

  it('cover every trap of the research: what does not hold for Flex is said, place by place', () => {
    const notHers = knowledge.routes.filter(({ covers }) => covers === 'no').map(({ id }) => id);
    expectNone(
      missingFrom(notHers, [
        'us-wa-rideshare-board',
        'us-ca-prop-22',
        'us-mn-rides-law',
        'us-il-rides-law',
        'gb-leigh-day',
        'es-closed',
        'new-account',
      ]).map((id) => `routes/${id}.json: must exist with covers: no, or the product could suggest it`),
    );
  });
});

const ROUTE: Route = {
  id: 'appeal',
  places: ['anywhere'],
  track: 'amazon',
  covers: 'yes',
  when: {},
  suggestedDays: null,
  deadline: null,
  wait: null,
  claims: [],
  next: { refused: ['rest'], granted: [] },
  links: [],
  sources: [{ url: 'https://example.com/', who: 'Made up', date: null, grade: 'D' }],
  lastChecked: '2026-11-22',
  quality: 'D',
  text: {
    en: { title: 'Do', who: 'You.', covers: 'Yes.', ask: [], attach: [], how: 'So.', expect: 'This.' },
  },
};
const REST: Route = { ...ROUTE, id: 'rest', next: {} };
const LADDER: Ladder = {
  id: 'all',
  for: [{ categories: ['late-arrival'], tiers: ['warning'] }],
  rows: [{ route: 'appeal' }, { route: 'rest' }],
  lastChecked: '2026-11-22',
};
const PLACE: PlaceEntry = { id: 'us', in: null, names: { en: 'United States' }, zones: [], holidays: null };
const RULES = knowledge.categories
  .filter(({ id }) => id === 'late-arrival')
  .map((rule) => ({ ...rule, tiers: ['warning'] as const }));
const SOUND: Checked = { routes: [ROUTE, REST], ladders: [LADDER], places: [PLACE], claims: [], categories: RULES };

/** {@link SOUND} with another appeal, and what stands beside it. */
const withAppeal = (change: Partial<Route>, ...more: readonly Route[]): Checked => ({
  ...SOUND,
  routes: [{ ...ROUTE, ...change }, ...more, REST],
});
const withLadder = (change: Partial<Ladder>): Checked => ({ ...SOUND, ladders: [{ ...LADDER, ...change }] });
const withPlaces = (...places: readonly PlaceEntry[]): Checked => ({ ...SOUND, places });

describe('the checks', () => {
  it('find nothing wrong with a sound set', () => {
    expect(Object.values(CHECKS).flatMap((check) => check(SOUND))).toEqual([]);
  });

  it.each<[defect: string, set: Checked, problem: RegExp]>([
    ['an unknown place', withAppeal({ places: ['atlantis'] }), /routes\/appeal\.json: place "atlantis"/],
    ['an unknown next route', withAppeal({ next: { refused: ['rest', 'pray'] } }), /appeal\.json: next route "pray"/],
    ['an unknown claim', withAppeal({ claims: ['window'] }), /appeal\.json: claim "window"/],
    [
      'a deadline on a claim that is not shown',
      withAppeal({ deadline: { from: 'notice', count: 7, unit: 'days', claim: 'window' } }),
      /appeal\.json: its time rests on claim "window"/,
    ],
    [
      'an unknown route in a ladder',
      withLadder({ rows: [{ route: 'appeal' }, { route: 'pray' }, { route: 'rest' }] }),
      /ladders\/all\.json: route "pray"/,
    ],
    ['a dead end', withAppeal({ next: {} }), /appeal\.json: is a dead end/],
    [
      'a dead end where only a yes leads on',
      withAppeal({ next: { granted: ['rest'] } }),
      /appeal\.json: is a dead end/,
    ],
    ['a route that leads to itself', withAppeal({ next: { refused: ['appeal', 'rest'] } }), /names itself/],
    [
      'two routes that lead to each other for ever',
      withAppeal({ next: { refused: ['again'] } }, { ...ROUTE, id: 'again', next: { refused: ['appeal'] } }),
      /appeal\.json: no way from here to rest/,
    ],
    [
      'an outcome that leads on in one place only',
      withAppeal({ next: { refused: ['board'], done: ['rest'] } }, { ...ROUTE, id: 'board', places: ['us'] }),
      /appeal\.json: after "refused" nothing holds/,
    ],
    [
      'an outcome that leads to what is not for her',
      withAppeal({ next: { refused: ['board', 'rest'] } }, { ...ROUTE, id: 'board', covers: 'no', next: {} }),
      /appeal\.json: next route "board" is not for her/,
    ],
    [
      'a rest that goes on',
      { ...SOUND, routes: [ROUTE, { ...REST, next: { done: ['appeal'] } }] },
      /rest\.json: is where/,
    ],
    ['a route nobody is led to', withAppeal({}, { ...ROUTE, id: 'lost' }), /routes\/lost\.json: no ladder/],
    [
      'a row that is not for her',
      { ...withAppeal({ covers: 'no', next: {} }) },
      /ladders\/all\.json: row "appeal" is not for her/,
    ],
    ['a ladder without an end', withLadder({ rows: [{ route: 'appeal' }] }), /ladders\/all\.json: does not end/],
    [
      'a row twice',
      withLadder({ rows: [{ route: 'appeal' }, { route: 'appeal' }, { route: 'rest' }] }),
      /row "appeal" stands there twice/,
    ],
    [
      'a row that waits for itself',
      withLadder({
        rows: [{ route: 'appeal', after: { routes: ['appeal'], outcomes: ['refused'] } }, { route: 'rest' }],
      }),
      /row "appeal" comes only after itself/,
    ],
    [
      'two rows that wait for each other',
      {
        ...withAppeal({}, { ...ROUTE, id: 'again' }),
        ladders: [
          {
            ...LADDER,
            rows: [
              { route: 'appeal', after: { routes: ['again'], outcomes: ['refused'] } },
              { route: 'again', after: { routes: ['appeal'], outcomes: ['refused'] } },
              { route: 'rest' },
            ],
          },
        ],
      },
      /row "appeal" comes only after itself or a later row/,
    ],
    [
      'a row that waits for what can not come',
      withLadder({
        rows: [{ route: 'appeal' }, { route: 'rest', after: { routes: ['appeal'], outcomes: ['no-answer'] } }],
      }),
      /row "rest" waits for "no-answer"/,
    ],
    ['a kind on no ladder', { ...SOUND, ladders: [] }, /"late-arrival warning" is on no ladder/],
    [
      'a kind on two ladders',
      { ...SOUND, ladders: [LADDER, { ...LADDER, id: 'other' }] },
      /ladders\/other\.json: "late-arrival warning" is on another/,
    ],
    ['a place in an unknown one', withPlaces({ ...PLACE, in: 'atlantis' }), /"us" lies in "atlantis"/],
    [
      'places in each other',
      withPlaces({ ...PLACE, in: 'us-wa' }, { ...PLACE, id: 'us-wa', in: 'us' }),
      /"us" lies in itself/,
    ],
    ['a place twice', withPlaces(PLACE, PLACE), /"us" stands there twice/],
  ])('find %s', (_defect, set, problem) => {
    expect(
      Object.values(CHECKS)
        .flatMap((check) => check(set))
        .join('\n'),
    ).toMatch(problem);
  });

  it('find a route without a source, but for one that is not for her', () => {
    const bare = { ...ROUTE, sources: [] };
    expect(problemsOfFile('routes/appeal.json', bare)).toEqual([
      expect.stringMatching(/^routes\/appeal\.json.*has no source: name one/),
    ]);
    expect(problemsOfFile('routes/appeal.json', { ...bare, covers: 'no', next: {} })).toEqual([]);
    expect(problemsOfFile('routes/appeal.json', { ...bare, covers: 'no', next: {}, quality: 'B' })).toHaveLength(1);
    expect(problemsOfFile('routes/appeal.json', ROUTE)).toEqual([]);
  });
});
