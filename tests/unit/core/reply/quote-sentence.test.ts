import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSentence } from '../../../../utils/core/reply/quote-sentence';

/** The sentence of `text` around the words `words`. */
const around = (text: string, words: string, max?: number) => {
  const from = text.indexOf(words);
  return quoteSentence(text, [from, from + words.length], max);
};

describe('quoteSentence', () => {
  it.each<[string, string, string, string]>([
    [
      'takes the sentence the words stand in',
      'First one. The block was late. Last one.',
      'block',
      'The block was late.',
    ],
    [
      'takes a line break as a space',
      'Hello,\nas we said before\nnothing changes. Bye.',
      'said before',
      'Hello, as we said before nothing changes.',
    ],
    ['stops at an empty line', 'A heading\n\nwithout an end\n\nnext', 'without', 'without an end'],
    ['stops at an empty line with spaces in it', 'above\n \t\nthe words\n  \nbelow', 'words', 'the words'],
    ['does not go on when the words end the sentence', 'One. We wrote this. Two.', 'wrote this.', 'We wrote this.'],
    ['keeps a point inside a word', 'See example.com for it. Then go.', 'for it', 'See example.com for it.'],
    ['ends at a Japanese full stop', '最初です。変わりません。以上', '変わり', '変わりません。'],
    ['takes the whole text when it has no end', 'no end here', 'end', 'no end here'],
  ])('%s', (_name, text, words, sentence) => expect(around(text, words)).toBe(sentence));

  it('cuts a long sentence between words', () => {
    expect(around('one two three four five six', 'two', 16)).toBe('one two three…');
  });

  it('cuts a long word where it must', () => {
    expect(around('a'.repeat(50), 'aaa', 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it.each<[string, readonly [number, number]]>([
    ['before the text', [-1, 2]],
    ['after the text', [3, 9]],
    ['empty', [1, 1]],
    ['turned round', [2, 1]],
  ])('gives nothing for a span that is %s', (_name, at) => expect(quoteSentence('text', at)).toBe(''));

  it('is never longer than asked and never invents a character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '!', '。'), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(79), fc.integer({ min: 5, max: 40 }), (given, start, max) => {
        const from = Math.min(start, given.length - 1);
        const quote = quoteSentence(given, [from, given.length], max);
        expect(quote.length).toBeLessThanOrEqual(max);
        expect(given.replace(/\s+/g, ' ')).toContain(quote.replace(/…$/, ''));
      }),
    );
  });
});
