import { describe, expect, it } from 'vitest';
import { foldOf, foldWord } from '@/utils/core/text/fold';

describe('foldWord', () => {
  it.each([
    ['Deactivated', 'deactivated'],
    ['Recogió', 'recogio'],
    ['recogio\u0301', 'recogio'],
    ['SEÑOR', 'senor'],
    ['Straße', 'strasse'],
    ['œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['ﬁnal', 'final'],
    ['\uff21\uff4d\uff41\uff5a\uff4f\uff4e', 'amazon'],
    ['\ud835\udc00\ud835\udc26azon', 'amazon'],
    ['ⓐmazon', 'amazon'],
    ['ᴀᴍᴀᴢᴏɴ', 'amazon'],
    ['\u0430m\u0430z\u043en', 'amazon'],
    ['fl\u00ade\u200bx', 'flex'],
    ['didn\u2019t', "didn't"],
    ['didn`t', "didn't"],
    ['H2O', 'h2o'],
    ['\uff76\uff9e', 'ガ'],
    ['か\u3099', 'が'],
  ])('reads %j as %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each(['が', '\uc9c0', '\u0439'])('takes no part of the letter %s away but an accent', (letter) => {
    expect(foldWord(letter).length).toBe(1);
  });

  it('keeps kana that differ in their voicing apart', () => {
    expect(foldWord('が')).not.toBe(foldWord('か'));
  });
});

describe('foldOf', () => {
  it.each([
    ['a space', ' ', { kind: 'gap' }],
    ['a no-break space', '\u00a0', { kind: 'gap' }],
    ['a mark of a brand', '\u2122', { kind: 'gap' }],
    ['an emoji', '\ud83d\ude00', { kind: 'gap' }],
    ['a lone surrogate', '\ud83d', { kind: 'gap' }],
    ['a soft hyphen', '\u00ad', { kind: 'skip' }],
    ['a direction mark', '\u202e', { kind: 'skip' }],
    ['a blank letter', '\u3164', { kind: 'skip' }],
    ['a curly apostrophe', '\u2019', { kind: 'apostrophe' }],
    ['a Japanese character', '停', { kind: 'unspaced', text: '停' }],
    ['half-width kana', '\uff71', { kind: 'unspaced', text: 'ア' }],
    ['a letter', 'É', { kind: 'letters', text: 'e', guise: false }],
    ['a letter that only looks Latin', '\u0430', { kind: 'letters', text: 'a', guise: true }],
  ])('knows %s', (_name, character, folded) => {
    expect(foldOf(character.codePointAt(0) ?? 0)).toEqual(folded);
  });
});
