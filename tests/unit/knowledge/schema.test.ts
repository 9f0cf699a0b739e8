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
  steps: ['rest'],
  sources: [source],
  lastChecked: '2026-11-22',
  attested: 'reported',
};
const words = { title: 'Rest', who: 'You.', how: 'Do nothing.', attach: 'Nothing.', expect: 'Rest.' };
const step = {
  id: 'rest',
  rung: 'any',
  suggestedDays: [1, 3],
  claims: [],
  next: [],
  sources: [source],
  lastChecked: '2026-11-22',
  quality: 'B',
  text: { en: words },
};
const claim = {
  id: 'window',
  values: [{ value: '7 days', source, stricter: true }],
  plannedDays: 7,
  official: false,
  lastChecked: '2026-11-22',
  text: { en: { title: 'How long', note: 'Seven days.' } },
};
const template = { id: 't', rung: 'first-answer', categories: [], required: ['whatHappened'], own: ['whatHappened'] };
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
    ['steps/rest.json', step],
    ['steps/rest.json', { ...step, suggestedDays: null, sources: [], quality: 'D' }],
    ['claims/window.json', claim],
    ['templates/t/template.json', template],
    ['templates/t/en.txt', 'Hello {whatHappened}'],
  ])('finds nothing wrong with a good %s', (path, content) => expect(problemsOfFile(path, content)).toEqual([]));

  it.each<[name: string, path: string, content: unknown, problem: RegExp]>([
    ['a file in no place', 'notes/a.json', {}, /no knowledge file belongs here/],
    ['another id than the file name', 'steps/other.json', step, /id: is "rest" and must equal .* "other"/],
    ['a field nobody knows', 'steps/rest.json', { ...step, sorces: [] }, /sorces/],
    ['a missing field', 'steps/rest.json', { ...step, next: undefined }, /next/],
    ['a step without source and with a good grade', 'steps/rest.json', { ...step, sources: [] }, /has no source/],
    [
      'days that end before they begin',
      'steps/rest.json',
      { ...step, suggestedDays: [3, 1] },
      /suggestedDays: ends before/,
    ],
    ['a date that is no day', 'steps/rest.json', { ...step, lastChecked: '2026-13-01' }, /lastChecked: is no day/],
    [
      'an address that is none',
      'steps/rest.json',
      { ...step, sources: [{ ...source, url: 'javascript:x' }] },
      /sources\.0\.url/,
    ],
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
