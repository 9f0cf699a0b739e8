import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { problemsOfFile, SCHEMAS } from '../../../utils/knowledge/schema';

const source = { url: 'https://example.com/a', who: 'A made-up page', date: '2024-05', grade: 'B' };
const concept = { id: 'c', all: [['late', 'not on time']], within: 8, weight: 1 };
const phrase = {
  id: 'p',
  text: 'made-up words',
  where: 'text',
  how: 'verbatim',
  medium: 'email',
  grade: 'A',
  source: 0,
  weight: 3,
};
const rule = {
  id: 'late-arrival',
  flag: true,
  tiers: ['warning'],
  phrases: { en: [phrase] },
  concepts: { en: [concept] },
  excludes: {},
  cues: { en: [['late', 'block']] },
  asks: ['blockDate'],
  evidence: [{ id: 'app-screens', when: 'now' }],
  sources: [source],
  lastChecked: '2026-11-22',
  attested: 'reported',
};
const words = {
  title: 'Rest',
  who: 'You.',
  covers: 'Yes.',
  ask: [],
  attach: ['Nothing.'],
  how: 'Do nothing.',
  expect: 'Rest.',
};
const route = {
  id: 'rest',
  places: ['anywhere'],
  track: 'amazon',
  covers: 'yes',
  when: { tiers: ['warning'], outcomes: ['refused'] },
  suggestedDays: [1, 3],
  deadline: { from: 'loss-of-access', count: 3, unit: 'months', minusDays: 1, claim: null },
  wait: { count: 1, unit: 'months', roll: 'next-working-day', claim: 'window' },
  claims: ['window'],
  next: { refused: ['rest'], granted: [] },
  links: [{ url: 'https://example.com/form', says: { en: 'The form' } }],
  sources: [source],
  lastChecked: '2026-11-22',
  quality: 'B',
  text: { en: words },
};
const notHers = { ...route, covers: 'no', deadline: null, wait: null, next: {} };
const ladder = {
  id: 'all',
  for: [{ categories: ['late-arrival'], tiers: ['warning'] }],
  rows: [{ route: 'appeal' }, { route: 'rest', after: { routes: ['appeal'], outcomes: ['refused'] } }],
  lastChecked: '2026-11-22',
};
const place = { id: 'us', in: null, names: { en: 'United States' }, zones: ['America/New_York'], holidays: null };
const claim = {
  id: 'window',
  values: [{ value: '7 days', source, stricter: true }],
  plannedDays: 7,
  official: false,
  lastChecked: '2026-11-22',
  text: { en: { title: 'How long', note: 'Seven days.' } },
};
const template = {
  id: 't',
  kind: 'answer',
  rung: 'first-answer',
  categories: [],
  tiers: ['warning'],
  places: ['gb'],
  required: ['whatHappened'],
  own: ['whatHappened'],
};
const request = { ...template, kind: 'records', route: 'gb-data-request', own: [] };
const senders = {
  domains: ['amazon.com'],
  addresses: [{ address: 'a@example.com', status: 'attested', flex: true, source }],
  names: ['amazon flex'],
};

const english = { language: 'en', common: ['the'], ideas: { late: ['late', "didn't arrive", 'delay* of'] } };

const RULE = 'categories/late-arrival/rule.json';
const TEXT = 'categories/late-arrival/en.json';

describe('problemsOfFile', () => {
  it.each<[string, unknown]>([
    [RULE, rule],
    [TEXT, { meaning: ['It means this.'], consequence: 'It may.', evidence: { 'app-screens': 'Screens.' } }],
    [
      'weights.json',
      {
        learnedFrom: 'a'.repeat(64),
        scale: 16,
        kinds: ['late-arrival', 'late-delivery'],
        tiers: ['warning', 'info'],
        said: { bias: [1, 2, 3, 4], 'text/late': [-1, 0, 1, 2] },
      },
    ],
    ['signals/canned.json', { id: 'canned', concepts: { en: [concept], 'pt-BR': [] } }],
    [
      'signals/late.json',
      { id: 'late', concepts: { any: [{ ...concept, all: [['@late', 'x']], not: ['@in-time'] }] } },
    ],
    ['ideas.json', { late: 'after the time agreed' }],
    ['words/en.json', english],
    ['words/en.json', { ...english, without: ['in-time'] }],
    ['senders.json', senders],
    ['routes/rest.json', route],
    ['routes/rest.json', { ...route, suggestedDays: null, quality: 'D' }],
    ['routes/rest.json', { ...notHers, sources: [], quality: 'D' }],
    ['routes/rest.json', notHers],
    ['ladders/all.json', ladder],
    ['places.json', [place, { ...place, id: 'us-wa', in: 'us', zones: [] }]],
    ['claims/window.json', claim],
    ['templates/t/template.json', template],
    ['templates/t/template.json', request],
    ['templates/t/en.txt', 'Hello {whatHappened}'],
  ])('finds nothing wrong with a good %s', (path, content) => expect(problemsOfFile(path, content)).toEqual([]));

  it.each<[name: string, path: string, content: unknown, problem: RegExp]>([
    ['a file in no place', 'notes/a.json', {}, /no knowledge file belongs here/],
    ['another id than the file name', 'routes/other.json', route, /id: is "rest" and must equal .* "other"/],
    ['a field nobody knows', 'routes/rest.json', { ...route, sorces: [] }, /sorces/],
    ['a missing field', 'routes/rest.json', { ...route, next: undefined }, /next/],
    ['a route without source', 'routes/rest.json', { ...route, sources: [], quality: 'D' }, /has no source/],
    [
      'an empty text, with what it is for',
      'routes/rest.json',
      { ...route, text: { en: { ...route.text.en, title: '' } } },
      /^routes\/rest\.json: text\.en\.title: is empty \(What to do, in a few words\.\)$/,
    ],
    [
      'an address left open',
      'routes/rest.json',
      { ...route, sources: [{ ...source, url: '' }] },
      /sources\.0\.url: is no address like https:.* \(Public address of the page/,
    ],
    [
      'days that end before they begin',
      'routes/rest.json',
      { ...route, suggestedDays: [3, 1] },
      /suggestedDays: ends before/,
    ],
    ['a date that is no day', 'routes/rest.json', { ...route, lastChecked: '2026-13-01' }, /lastChecked: is no day/],
    [
      'an address that is none',
      'routes/rest.json',
      { ...route, sources: [{ ...source, url: 'javascript:x' }] },
      /sources\.0\.url/,
    ],
    [
      'a deadline from an unknown start',
      'routes/rest.json',
      { ...route, deadline: { ...route.deadline, from: 'birth' } },
      /deadline\.from/,
    ],
    ['a wait in years', 'routes/rest.json', { ...route, wait: { ...route.wait, unit: 'years' } }, /wait\.unit/],
    [
      'a time that is none',
      'routes/rest.json',
      { ...route, deadline: { ...route.deadline, at: '25:00' } },
      /deadline\.at: is no time/,
    ],
    ['a route that holds nowhere', 'routes/rest.json', { ...route, places: [] }, /places/],
    ['an unknown outcome', 'routes/rest.json', { ...route, next: { lost: ['rest'] } }, /lost/],
    ['a refusal that leads nowhere', 'routes/rest.json', { ...route, next: { refused: [] } }, /next\.refused/],
    [
      'a link over http',
      'routes/rest.json',
      { ...route, links: [{ ...route.links[0], url: 'http://example.com/' }] },
      /links\.0\.url/,
    ],
    [
      'a next step of what is not for her',
      'routes/rest.json',
      { ...notHers, next: { done: ['rest'] } },
      /nobody is to/,
    ],
    ['a deadline of what is not for her', 'routes/rest.json', { ...notHers, deadline: route.deadline }, /nobody is to/],
    ['a ladder for nothing', 'ladders/all.json', { ...ladder, for: [] }, /for/],
    ['a place without a zone name', 'places.json', [{ ...place, zones: ['EST'] }], /0\.zones\.0: is no IANA/],
    ['a claim without a value', 'claims/window.json', { ...claim, values: [] }, /values/],
    [
      'text with space around it',
      'claims/window.json',
      { ...claim, text: { en: { title: 'x ', note: 'y' } } },
      /text\.en\.title: has space/,
    ],
    ['an unknown fact to ask for', RULE, { ...rule, asks: ['colour'] }, /asks\.0/],
    ['a rule without source that claims to be attested', RULE, { ...rule, phrases: {}, sources: [] }, /has no source/],
    [
      'a phrase whose source is missing',
      RULE,
      { ...rule, phrases: { en: [{ ...phrase, source: 1 }] } },
      /no index into sources/,
    ],
    [
      'paraphrased words as a phrase',
      RULE,
      { ...rule, phrases: { en: [{ ...phrase, how: 'paraphrased' }] } },
      /make it a concept/,
    ],
    [
      'words of an app screen as a phrase',
      RULE,
      { ...rule, phrases: { en: [{ ...phrase, medium: 'app' }] } },
      /make it a concept/,
    ],
    [
      'an empty group of alternatives',
      RULE,
      { ...rule, concepts: { en: [{ ...concept, all: [[]] }] } },
      /concepts\.en\.0\.all\.0/,
    ],
    [
      'words beside an idea',
      RULE,
      { ...rule, concepts: { any: [{ ...concept, all: [['@late again']] }] } },
      /is no idea/,
    ],
    ['an idea that is no id', 'ideas.json', { 'Too late': 'x' }, /Too late/],
    ['an idea without a meaning', 'ideas.json', { late: '' }, /late/],
    ['words of another language', 'words/es.json', english, /language: is "en" and must equal .* "es"/],
    [
      'words in capitals',
      'words/en.json',
      { ...english, ideas: { late: ['Late'] } },
      /ideas\.late\.0: is not lower-case/,
    ],
    ['words with loose accents', 'words/en.json', { ...english, common: ['e\u0301'] }, /common\.0: .*NFC/],
    ['words that hold none', 'words/en.json', { ...english, ideas: { late: ['?'] } }, /has no word/],
    ['an asterisk on its own', 'words/en.json', { ...english, ideas: { late: ['was * late'] } }, /asterisk/],
    ['an idea among words', 'words/en.json', { ...english, ideas: { late: ['@late'] } }, /words only/],
    ['the same words twice', 'words/en.json', { ...english, ideas: { late: ['late', 'late'] } }, /twice/],
    ['an idea that is and is not there', 'words/en.json', { ...english, without: ['late'] }, /in without/],
    ['a language that is none', RULE, { ...rule, cues: { english: [] } }, /cues\.english/],
    ['seven sentences', TEXT, { meaning: Array(7).fill('x.'), consequence: 'y', evidence: {} }, /meaning/],
    ['a template without words of the driver', 'templates/t/template.json', { ...template, own: [] }, /own/],
    ['a request without its route', 'templates/t/template.json', { ...request, route: undefined }, /route/],
    ['a template of an unknown kind', 'templates/t/template.json', { ...template, kind: 'threat' }, /kind/],
    ['a template for no tier', 'templates/t/template.json', { ...template, tiers: [] }, /tiers/],
    ['an empty letter', 'templates/t/en.txt', '', /en\.txt/],
    ['names that leave a category out', 'names/en.json', {}, /order-not-picked-up/],
    ['a sender in capitals', 'senders.json', { ...senders, names: ['Amazon Flex'] }, /names\.0/],
    ['no data at all', 'senders.json', null, /senders\.json: the file/],
  ])('finds %s', (_name, path, content, problem) => expect(problemsOfFile(path, content).join('\n')).toMatch(problem));
});

describe('the schemas', () => {
  it('describe every field', () => {
    const silent = Object.entries(SCHEMAS).flatMap(([kind, schema]) =>
      undescribed(z.toJSONSchema(schema, { unrepresentable: 'any' }), kind),
    );
    expect(silent).toEqual([]);
  });

  it('refuse every field they do not know', () => {
    const open = Object.entries(SCHEMAS).flatMap(([kind, schema]) =>
      openObjects(z.toJSONSchema(schema, { unrepresentable: 'any' }), kind),
    );
    expect(open).toEqual([]);
  });
});

/** Paths of all properties of a JSON Schema without a description. */
function undescribed(node: unknown, path: string): readonly string[] {
  return objectsIn(node, path).flatMap(({ at, object }) =>
    Object.entries(isObject(object['properties']) ? object['properties'] : {})
      .filter(([, property]) => !isObject(property) || typeof property['description'] !== 'string')
      .map(([name]) => `${at}.${name}`),
  );
}

/** Paths of all objects with fixed properties that let others in. */
function openObjects(node: unknown, path: string): readonly string[] {
  return objectsIn(node, path)
    .filter(({ object }) => isObject(object['properties']) && object['additionalProperties'] !== false)
    .map(({ at }) => at);
}

function objectsIn(node: unknown, at: string): readonly { at: string; object: Readonly<Record<string, unknown>> }[] {
  if (!isObject(node)) return [];
  return [{ at, object: node }, ...Object.entries(node).flatMap(([key, value]) => objectsIn(value, `${at}.${key}`))];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
