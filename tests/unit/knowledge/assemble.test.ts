import { describe, expect, it } from 'vitest';
import { assembleKnowledge } from '../../../utils/knowledge/assemble';

const FILES = {
  'senders.json': { domains: ['example.com'], addresses: [], names: [] },
  'ideas.json': { late: 'after the time agreed' },
  'words/en.json': { language: 'en' },
  'words/es.json': { language: 'es' },
  'tone/es.json': { language: 'es' },
  'personal.json': { lists: { titles: ['mr'] }, wording: {} },
  'names/en.json': { made: 'up' },
  'names/es.json': { hecho: 'a mano' },
  'categories/b/rule.json': { id: 'b' },
  'categories/a/rule.json': { id: 'a' },
  'categories/a/en.json': { meaning: ['English'] },
  'categories/a/es.json': { meaning: ['Español'] },
  'signals/canned.json': { id: 'canned' },
  'routes/rest.json': { id: 'rest' },
  'ladders/all.json': { id: 'all' },
  'places.json': [{ id: 'us' }],
  'holidays/us.json': { id: 'us' },
  'claims/window.json': { id: 'window' },
  'templates/t/template.json': { id: 't', rung: 'first-answer' },
  'templates/t/en.txt': 'Hello',
  'templates/t/es.txt': 'Hola',
  'README.md': 'not data',
};

describe('assembleKnowledge', () => {
  it('puts every file in its place and leaves out what belongs nowhere', () => {
    expect(assembleKnowledge(FILES)).toEqual({
      weights: { learnedFrom: '', scale: 1, kinds: [], tiers: [], said: {} },
      categories: [{ id: 'a' }, { id: 'b' }],
      names: { en: { made: 'up' }, es: { hecho: 'a mano' } },
      texts: { a: { en: { meaning: ['English'] }, es: { meaning: ['Español'] } } },
      signals: [{ id: 'canned' }],
      senders: { domains: ['example.com'], addresses: [], names: [] },
      ideas: { late: 'after the time agreed' },
      words: { en: { language: 'en' }, es: { language: 'es' } },
      tone: { es: { language: 'es' } },
      personal: { lists: { titles: ['mr'] }, wording: {} },
      storyPlaces: [],
      routes: [{ id: 'rest' }],
      ladders: [{ id: 'all' }],
      places: [{ id: 'us' }],
      holidays: [{ id: 'us' }],
      claims: [{ id: 'window' }],
      templates: [{ id: 't', rung: 'first-answer', letters: { en: 'Hello', es: 'Hola' } }],
    });
  });

  it('gives the same whatever the order and however the paths begin', () => {
    const reversed = Object.fromEntries(Object.entries(FILES).reverse());
    const dotted = Object.fromEntries(Object.entries(FILES).map(([path, content]) => [`./${path}`, content]));
    expect(JSON.stringify(assembleKnowledge(reversed))).toBe(JSON.stringify(assembleKnowledge(FILES)));
    expect(JSON.stringify(assembleKnowledge(dotted))).toBe(JSON.stringify(assembleKnowledge(FILES)));
  });

  it('gives empty knowledge for no files', () => {
    expect(assembleKnowledge({})).toEqual({
      categories: [],
      names: {},
      tone: {},
      personal: { lists: {}, wording: {} },
      storyPlaces: [],
      texts: {},
      weights: { learnedFrom: '', scale: 1, kinds: [], tiers: [], said: {} },
      signals: [],
      senders: { domains: [], addresses: [], names: [] },
      ideas: {},
      words: {},
      routes: [],
      ladders: [],
      places: [],
      holidays: [],
      claims: [],
      templates: [],
    });
  });

  it('keeps a template whose letters are missing, with none', () => {
    expect(assembleKnowledge({ 'templates/t/template.json': { id: 't' } }).templates).toEqual([
      { id: 't', letters: {} },
    ]);
  });
});
