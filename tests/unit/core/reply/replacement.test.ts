import { describe, expect, it } from 'vitest';

import { beginsSentence, capital, replaced, replacing } from '../../../../utils/core/reply/replacement';

function put(text: string, words: string, by: string): string {
  const from = text.indexOf(words);
  return replaced(text, replacing(text, [from, from + words.length], by));
}

describe('other words', () => {
  it.each([
    ['You lied. Read it.', 'You lied', 'this is wrong', 'This is wrong. Read it.'],
    ['you lied', 'you lied', 'this is wrong', 'this is wrong'],
    ['And I will sue you.', 'I will sue you', 'we can settle this', 'And we can settle this.'],
    ['It is so. "You lied."', 'You lied', 'no', 'It is so. "No."'],
  ])('in “%s” for “%s” keep the capital of a sentence', (text, words, by, now) =>
    expect(put(text, words, by)).toBe(now),
  );

  it.each([
    ['Thanks for nothing. I wait.', 'Thanks for nothing', ' I wait.'],
    ['I wait. Thanks for nothing.', 'Thanks for nothing', 'I wait.'],
    ['Thanks for nothing', 'Thanks for nothing', ''],
    ['For the love of God, somebody read this.', 'For the love of God', 'Somebody read this.'],
    ['Fix this now or else.', 'or else', 'Fix this now.'],
    ['Wow, what a surprise, another one.', 'what a surprise', 'Wow, another one.'],
    ['a stupid app', 'stupid', 'a app'],
    ['lol\nNext line', 'lol', '\nNext line'],
  ])('where there are none leave “%s” whole', (text, words, now) => expect(put(text, words, '')).toBe(now));
});

it.each([
  ['One. Two', 5, true],
  ['One, two', 5, false],
  ['One\n two', 5, true],
  ['¿Qué?', 1, true],
  ['one', 0, true],
  ['               one', 15, false],
])('in “%s” a sentence begins at %i: %s', (text, at, begins) => expect(beginsSentence(text, at)).toBe(begins));

it('makes the first letter large, whatever it is', () => {
  expect(capital('one')).toBe('One');
  expect(capital('')).toBe('');
  expect(capital('él')).toBe('Él');
});
