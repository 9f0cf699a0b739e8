import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { problemsOfFile } from '../../../utils/knowledge/schema';
import { checkPart, screenPart } from '../../../utils/knowledge/split';

const knowledge = knowledgeFromDisk();
const rule = { id: 'lied', kind: 'accusation', says: [['you'], ['', 'just'], ['lied']], instead: null };
const list = {
  language: 'en',
  links: ['and'],
  rules: [rule],
  spared: { accusation: ['not say'] },
  capitals: { emphasis: ['never'], common: ['the'], acronyms: ['gps'], names: ['Amazon'] },
};
const { personal } = knowledge;

describe('tone/<language>.json', () => {
  it('may be as small as this', () => expect(problemsOfFile('tone/en.json', list)).toEqual([]));

  it.each<[name: string, content: unknown, problem: RegExp]>([
    ['a list of another language', { ...list, language: 'es' }, /language: is "es"/],
    ['a pattern among words', { ...list, rules: [{ ...rule, says: [['l(ie|ied)'], ['you*']] }] }, /plain words/],
    ['words without a word', { ...list, links: ['!'] }, /has no word/],
    ['the same words twice', { ...list, links: ['and', 'and'] }, /twice/],
    ['a rule of nothing', { ...list, rules: [{ ...rule, says: [['', 'just']] }] }, /nothing at all/],
    ['two rules of one id', { ...list, rules: [rule, rule] }, /one id/],
    ['shouting as a rule', { ...list, rules: [{ ...rule, kind: 'shouting' }] }, /capitals and marks/],
    ['a kind nobody knows', { ...list, rules: [{ ...rule, kind: 'irony' }] }, /kind/],
    ['a rule without an answer', { ...list, rules: [{ ...rule, instead: undefined }] }, /instead/],
  ])('is refused for %s', (_name, content, problem) =>
    expect(problemsOfFile('tone/en.json', content).join('\n')).toMatch(problem),
  );
});

describe('personal.json', () => {
  it.each<[name: string, content: unknown, problem: RegExp]>([
    ['a list nobody asks', { ...personal, lists: { ...personal.lists, pets: ['cat'] } }, /pets/],
    ['a list that is missing', { ...personal, lists: { ...personal.lists, titles: undefined } }, /titles/],
    ['the same words twice', { ...personal, lists: { ...personal.lists, titles: ['mr', 'mr'] } }, /twice/],
    ['nothing to offer', { ...personal, wording: { en: { ...personal.wording['en'], instead: {} } } }, /instead/],
  ])('is refused for %s', (_name, content, problem) =>
    expect(problemsOfFile('personal.json', content).join('\n')).toMatch(problem),
  );
});

it('goes to where letters are written, and not with what every screen carries', () => {
  expect(Object.keys(checkPart(knowledge)).sort()).toEqual(['personal', 'storyPlaces', 'tone']);
  expect(Object.keys(screenPart(knowledge))).not.toContain('tone');
});
