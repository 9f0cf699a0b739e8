import { describe, expect, it } from 'vitest';

import { rowsOfTexts } from '../../../../utils/core/reply/own-said';
import { replaced } from '../../../../utils/core/reply/replacement';
import { findTone, MOST_FINDINGS, toneChecker } from '../../../../utils/core/reply/tone';
import type { ToneList, ToneRule } from '../../../../utils/core/reply/tone-list';

function listOf(...rules: readonly ToneRule[]): ToneList {
  return {
    language: 'en',
    rules,
    links: ['and', 'because'],
    spared: { accusation: ['not say'] },
    capitals: { emphasis: ['never'], common: ['the', 'was', 'I'], acronyms: ['GPS'], names: ['I', "I'm", 'Amazon'] },
  };
}

const LIED: ToneRule = {
  id: 'lied',
  kind: 'accusation',
  says: [
    ['you', 'your team'],
    ['', 'just', 'always'],
    ['lied', 'are lying'],
    ['', 'to me'],
  ],
  unless: ['perhaps'],
  instead: 'I see it differently',
  fits: 'clause',
};
const ELSE: ToneRule = { id: 'or-else', kind: 'threat', says: [['or else']], place: 'last', instead: '' };
const OH: ToneRule = { id: 'oh', kind: 'sarcasm', says: [['oh']], place: 'first', instead: null };
const BAD: ToneRule = { id: 'bad', kind: 'insult', says: [['bad']], ahead: ['app'], instead: '' };
const checker = toneChecker(listOf(LIED, ELSE, OH, BAD));

const found = (text: string, ...notices: string[]) => findTone(checker, text, rowsOfTexts(notices));
const words = (text: string, ...notices: string[]) =>
  found(text, ...notices).map(({ rule, at: [from, to] }) => `${rule}: ${text.slice(from, to)}`);
const calm = (text: string) =>
  found(text)
    .toReversed()
    .reduce((now, { instead }) => (instead ? replaced(now, instead) : now), text);

describe('the tone of a text', () => {
  it.each([
    ['You lied.', ['lied: You lied']],
    ['YOUR TEAM just lied to me, sir.', ['lied: YOUR TEAM just lied to me']],
    ['you líed', ['lied: you líed']],
    ['You and I. Lied who?', []],
    ['You never lied', []],
    ['I do not say you lied', []],
    ['Perhaps you lied', []],
    ['You wrote "you lied" to me', []],
    ['Fix it or else!', ['or-else: or else']],
    ['Fix it or else I wait', []],
    ['Oh, you are here', ['oh: Oh']],
    ['and oh my', []],
    ['a bad app', ['bad: bad']],
    ['a bad day', []],
    ['', []],
  ])('of “%s” is %j', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['You lied.', 'I see it differently.'],
    ['It is so, and you lied to me because of it.', 'It is so, and I see it differently because of it.'],
    ['The agent said you lied about it', 'The agent said you lied about it'],
    ['a bad app', 'a app'],
    ['Fix it or else.', 'Fix it.'],
  ])('of “%s” can be “%s”', (text, now) => expect(calm(text)).toBe(now));

  it('leaves the words of the notice alone', () => {
    expect(words('It reads you lied to me there', 'We know it reads you lied to me there')).toEqual([]);
  });

  it('shows no more than help', () => {
    expect(found('You lied. '.repeat(100))).toHaveLength(MOST_FINDINGS);
  });
});

describe('shouting', () => {
  it.each([
    ['I NEVER got it', 'I never got it'],
    ['THE GATE WAS SHUT', 'The gate was shut'],
    ['It is so. I WAS THERE WITH AMAZON GPS, SIR', 'It is so. I was there with Amazon GPS, sir'],
    ['Where is it???', 'Where is it?'],
    ['I wait!!!', 'I wait.'],
    ['¡¡Ya!!', '¡Ya!'],
    ['¿¿Qué??', '¿Qué?'],
    ['THE GATE WAS SHUT!!', 'The gate was shut.'],
    ["THE ONE I'M AT WAS SHUT", "The one I'm at was shut"],
  ])('%s is %s', (text, now) => expect(calm(text)).toBe(now));

  it.each([
    'GPS',
    'DQZ7 OTP TBA304958112',
    'AMAZON FLEX SUPPORT',
    'MAIN ST',
    'Thank you!',
    'I am',
    'A B C D',
    'Is it?',
    'NOT',
  ])('is not heard in %s', (text) => expect(found(text)).toEqual([]));

  it('is one finding with its marks, and none where the words are found for something graver', () => {
    expect(words('THE GATE WAS SHUT!!')).toEqual(['shouting: THE GATE WAS SHUT!!']);
    expect(words('YOU ALWAYS LIED, I WAS THERE')).toEqual(['lied: YOU ALWAYS LIED']);
  });

  it('is not heard in the title of the notice', () => {
    expect(words('THE ORDER WAS LATE is wrong', 'The Order Was Late')).toEqual([]);
  });
});
