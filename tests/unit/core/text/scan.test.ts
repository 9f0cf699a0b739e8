import { describe, expect, it } from 'vitest';
import { recognise } from '@/utils/core/text/recognise';
import { scan } from '@/utils/core/text/scan';
import { listWord, noList } from '@/utils/core/text/word-list';
import { wordTable } from '@/utils/core/text/word-table';
import { clear, endOf, noWords, reachOf, setOf, startOf } from '@/utils/core/text/words';

const LISTED = ['late', 'deliver*', 'delivery', "didn't", "we're", 'strasse', 'flex', 'del*', '停', '止', 'ガ'];

const list = noList();
const ids = LISTED.map((word) => {
  const open = word.endsWith('*');
  return listWord(list, open ? word.slice(0, -1) : word, open);
});
const table = wordTable(list);

/** The words of a text with what they were recognised as. */
function read(text: string, from = 0, to = text.length): [string, string[]][] {
  const words = noWords();
  scan(text, from, to, words);
  recognise(table, text, words);
  return Array.from({ length: words.count }, (_word, index) => [
    text.slice(startOf(words, index), endOf(words, index)),
    (table.sets[setOf(words, index)] ?? []).map((id) => LISTED[ids.indexOf(id)] ?? '?').sort(),
  ]);
}

describe('scan', () => {
  it.each<[string, string, [string, string[]][]]>([
    ['a listed word', 'Late!', [['Late', ['late']]]],
    ['a word that goes on', 'later', [['later', []]]],
    ['a word that ends too soon', 'lat', [['lat', []]]],
    ['an open stem, and the word itself', 'delivery', [['delivery', ['del*', 'deliver*', 'delivery']]]],
    ['an open stem with any ending', 'delivering', [['delivering', ['del*', 'deliver*']]]],
    ['an open stem without an ending', 'deliver', [['deliver', ['del*', 'deliver*']]]],
    ['an open stem that another one leaves', 'deleted', [['deleted', ['del*']]]],
    ['a contraction', 'didn\u2019t', [['didn\u2019t', ["didn't"]]]],
    ['a contraction without its apostrophe', 'didnt', [['didnt', ["didn't"]]]],
    ['no contraction where another word stands', 'were', [['were', []]]],
    [
      'an apostrophe that parts two words',
      "l'late",
      [
        ['l', []],
        ['late', ['late']],
      ],
    ],
    [
      'an apostrophe used as a quote',
      "'late' 'flex",
      [
        ['late', ['late']],
        ['flex', ['flex']],
      ],
    ],
    ['one letter that is two', 'Straße', [['Straße', ['strasse']]]],
    ['a word with hidden characters', 'f\u200ble\u00adx', [['f\u200ble\u00adx', ['flex']]]],
    ['hidden characters beside a word', '\u200blate\u200b \u200b', [['late', ['late']]]],
    ['mathematical letters', '\ud835\udc05lex', [['\ud835\udc05lex', ['flex']]]],
    [
      'an emoji between words',
      'late\ud83d\ude00flex',
      [
        ['late', ['late']],
        ['flex', ['flex']],
      ],
    ],
    ['letters in disguise', 'l\u0430te', [['l\u0430te', ['late']]]],
    ['no disguise in a word without Latin letters', '\u0435\u0430', [['\u0435\u0430', []]]],
    [
      'Japanese characters',
      'flex停止',
      [
        ['flex', ['flex']],
        ['停', ['停']],
        ['止', ['止']],
      ],
    ],
    ['half-width kana with a voicing mark', '\uff76\uff9e', [['\uff76\uff9e', ['ガ']]]],
    ['no word', '?! \u200b\ud83d', []],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads only its range, also when that ends within a word or a pair of units', () => {
    expect(read('late flex late', 5, 9)).toEqual([['flex', ['flex']]]);
    expect(read('flexible', 0, 4)).toEqual([['flex', ['flex']]]);
    expect(read('flex\ud835\udc05', 0, 5)).toEqual([['flex', ['flex']]]);
  });

  it('adds to the words that are there, and uses their room again once they are cleared', () => {
    const words = noWords();
    scan('late flex', 0, 9, words);
    scan('late', 0, 4, words);
    expect(words.count).toBe(3);
    clear(words);
    scan('flex', 0, 4, words);
    expect([words.count, startOf(words, 0), endOf(words, 0)]).toEqual([1, 0, 4]);
  });

  it('counts distances in spaced words, of which a Japanese character is a third', () => {
    const words = noWords();
    scan('late 停止中 flex', 0, 13, words);
    expect(Array.from({ length: words.count }, (_word, index) => reachOf(words, index))).toEqual([3, 4, 5, 6, 9]);
    expect(reachOf(words, -1)).toBe(0);
  });

  it('counts kana', () => {
    const words = noWords();
    scan('停止しました flex', 0, 11, words);
    expect(words.kana).toBe(4);
  });
});
