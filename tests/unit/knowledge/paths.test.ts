import { describe, expect, it } from 'vitest';
import { placeOf, type KnowledgePlace } from '../../../utils/knowledge/paths';

describe('placeOf', () => {
  it.each<[string, KnowledgePlace]>([
    ['senders.json', { kind: 'senders' }],
    ['ideas.json', { kind: 'ideas' }],
    ['words/ja.json', { kind: 'words', language: 'ja' }],
    ['tone/es.json', { kind: 'tone', language: 'es' }],
    ['personal.json', { kind: 'personal' }],
    ['names/en.json', { kind: 'names', language: 'en' }],
    ['names/pt-BR.json', { kind: 'names', language: 'pt-BR' }],
    ['categories/late-arrival/rule.json', { kind: 'rule', id: 'late-arrival' }],
    ['categories/late-arrival/en.json', { kind: 'text', id: 'late-arrival', language: 'en' }],
    ['weights.json', { kind: 'weights' }],
    ['signals/canned.json', { kind: 'signal', id: 'canned' }],
    ['routes/appeal.json', { kind: 'route', id: 'appeal' }],
    ['ladders/deactivation.json', { kind: 'ladder', id: 'deactivation' }],
    ['places.json', { kind: 'places' }],
    ['claims/return-by-10am.json', { kind: 'claim', id: 'return-by-10am' }],
    ['templates/next-route/template.json', { kind: 'template', id: 'next-route' }],
    ['templates/next-route/es.txt', { kind: 'letter', id: 'next-route', language: 'es' }],
    ['./routes/appeal.json', { kind: 'route', id: 'appeal' }],
  ])('knows what %s holds', (path, place) => expect(placeOf(path)).toEqual(place));

  it.each([
    '',
    'en.json',
    'words/any.json',
    'routes/Appeal.json',
    'routes/appeal.txt',
    'routes/old/appeal.json',
    'steps/appeal.json',
    'ladders/places.txt',
    'categories/rule.json',
    'categories/late-arrival/english.json',
    'templates/next-route/en.json',
    '../routes/appeal.json',
    'x/routes/appeal.json',
    'constructor',
  ])('has no place for %j', (path) => expect(placeOf(path)).toBeNull());
});
