import { describe, expect, it } from 'vitest';
import { tokens, tokensWithin } from '@/utils/core/text/tokens';

const words = (text: string): string[] => tokens(text).map((token) => token.norm);
const sentences = (text: string): number[] => tokens(text).map((token) => token.sentence);

describe('tokens', () => {
  it.each([
    ['Order NOT picked-up', ['order', 'not', 'picked', 'up']],
    ['You don\u2019t, she didn\u02bct', ['you', "don't", 'she', "didn't"]],
    ["the drivers' app", ['the', 'drivers', 'app']],
    ['de\u00adacti\u200bvated', ['deactivated']],
    ['\uff21\uff4d\uff41\uff5a\uff4f\uff4e \uff26lex', ['amazon', 'flex']],
    ['¿Recogió 3 paquetes?', ['recogió', '3', 'paquetes']],
    ['Amazon Flexアカウント', ['amazon', 'flex', 'ア', 'カ', 'ウ', 'ン', 'ト']],
    ['', []],
    ['?! --', []],
  ])('reads the words of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps offsets of the original text, also where letters are hidden in a word', () => {
    const text = 'Your de\u00adactivated account\u2019s end';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Your',
      'de\u00adactivated',
      'account\u2019s',
      'end',
    ]);
  });

  it.each([
    ['One. Two', [0, 1]],
    ['At 7 a.m. we met', [0, 0, 0, 0, 0, 0]],
    ['Rate 3.5 of 5', [0, 0, 0, 0, 0]],
    ['Hello Sam,\nyou won', [0, 0, 1, 1]],
    ['A long line that was wrapped by the mail program only\nbecause it was long', Array.from({ length: 15 }, () => 0)],
    [
      'A long line that was ended by the mail program with a\n\nblank line',
      [...Array.from({ length: 12 }, () => 0), 1, 1],
    ],
    ['You left it\u3002Next', [0, 0, 0, 1]],
    ['He said "stop!" Then left', [0, 0, 0, 1, 1]],
  ])('counts the sentences of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('tokensWithin', () => {
  it('reads only the ranges, with offsets of the whole text and a new sentence for each', () => {
    const found = tokensWithin('one two three four', [
      [0, 3],
      [8, 18],
    ]);
    expect(found.map(({ norm, start, sentence }) => [norm, start, sentence])).toEqual([
      ['one', 0, 0],
      ['three', 8, 1],
      ['four', 14, 1],
    ]);
  });
});
