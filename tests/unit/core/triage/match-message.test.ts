import { describe, expect, it } from 'vitest';
import type { Concept } from '@/utils/core/knowledge';
import { glanceAt, matchMessage } from '@/utils/core/triage/match-message';
import { knowledgeOf } from './knowledge-of';

const concept = (id: string, ...all: string[][]): Concept => ({ id, all, within: 6, weight: 1 });
const knowledge = knowledgeOf({
  words: {
    en: { common: ['the', 'was', 'your', 'you'], late: ['late', 'not on time'], flex: ['amazon flex'] },
    es: { common: ['los', 'tu', 'que', 'una'], late: ['tarde'], flex: ['amazon flex'] },
    ja: { common: ['です'], late: ['遅れ', 'チコク'], flex: ['アマゾンフレックス', 'amazon flex'] },
  },
  category: {
    concepts: {
      any: [concept('late', ['@late'])],
      fr: [concept('retard', ['en retard'])],
      en: [concept('no', ['no'])],
    },
    excludes: { es: [concept('no', ['no'])] },
  },
  signals: { flex: { any: [concept('idea', ['@flex']), concept('name', ['amazonflex'])] } },
});
const message = (text: string, subject = '') => ({ subject, text, ranges: [[0, text.length]] as const });
const glance = (text: string, subject = '') => glanceAt(message(text, subject), knowledge);
const hits = (text: string, subject = '') =>
  matchMessage(message(text, subject), glance(text, subject).languages, knowledge).hits.map(
    ({ source, place, at }) => `${place} ${source.rule} ${(place === 'text' ? text : subject).slice(...at)}`,
  );

describe('glanceAt', () => {
  it.each([
    ['one language, and one that cannot be told', 'You know that the bus was late', 'en', ['en', 'fr']],
    ['two that share a message', 'You see that the bus was your bus. Los ves que una tu.', 'en', ['en', 'es', 'fr']],
    ['a message that tells none', 'Late 123', 'und', ['en', 'es', 'fr', 'ja']],
    ['Japanese', 'バスが遅れました', 'ja', ['ja', 'fr']],
    ['nothing', '', 'und', ['en', 'es', 'fr', 'ja']],
  ])('tells the languages of %s', (_name, text, language, languages) => {
    expect(glance(text)).toMatchObject({ language, languages });
  });

  it.each([
    ['in the text', 'From AMAZON Flex', '', true],
    ['in the subject', 'Hello', 'Your Amazon Flex week', true],
    ['in Japanese, in a message that is not', 'You know the アマゾンフレックス that was yours', '', true],
    ['in disguise', 'From Am\u0430zon F\u200blex', '', true],
    ['as another word', 'The amazon was flexible', '', false],
  ])('knows whether Flex is named: %s', (_name, text, subject, expected) => {
    expect(glance(text, subject).namesFlex).toBe(expected);
  });

  it('looks only where the message itself speaks', () => {
    const text = 'Hello\n> Amazon Flex';
    expect(glanceAt({ subject: '', text, ranges: [[0, 6]] }, knowledge).namesFlex).toBe(false);
  });
});

describe('matchMessage', () => {
  it.each<[string, string, string, string[]]>([
    ['an idea in English', 'The bus that was yours was LATE', '', ['text late-arrival/late LATE']],
    ['an idea in Spanish', 'Los buses que tu ves una vez tarde', '', ['text late-arrival/late tarde']],
    [
      'an idea in Japanese of half width',
      '\uff81\uff7a\uff78しました',
      '',
      ['text late-arrival/late \uff81\uff7a\uff78'],
    ],
    ['no word of another language', 'The bus that was yours was tarde', '', []],
    [
      'subject and text',
      'You know the late one',
      'Late',
      ['subject late-arrival/late Late', 'text late-arrival/late late'],
    ],
    ['a rule once, when several languages have it', '123 amazonflex', '', ['text flex/name amazonflex']],
    [
      'rules of several languages that share an id, by their roles',
      '123 no',
      '',
      ['text late-arrival/no no', 'text late-arrival/no no'],
    ],
    ['a language that cannot be told', 'You know the en retard', '', ['text late-arrival/retard en retard']],
  ])('finds %s', (_name, text, subject, expected) => {
    expect(hits(text, subject)).toEqual(expected);
  });

  it('finds the same whatever was read before', () => {
    const first = hits('The bus that was yours was late, not on time');
    hits('Los buses que tu ves una vez tarde. '.repeat(300), 'tarde');
    expect(hits('The bus that was yours was late, not on time')).toEqual(first);
  });
});
