import { expect, it } from 'vitest';

import { wholeWords } from '../../../../components/dashboard/whole-words';

const TEXT = "You didn't\npick  up the Bestellung für heute.";

it.each([
  ['didn', "You didn't".indexOf('idn'), 7, 'didn'],
  ['over blanks', 12, 18, 'pick up'],
  ['whole words as they are', 0, 3, 'You'],
  ['accents and all', TEXT.indexOf('stell'), TEXT.indexOf('ür') + 1, 'Bestellung für'],
  ['no further than the ends', 1, TEXT.length, "You didn't pick up the Bestellung für heute."],
  ['nothing', 5, 5, ''],
  ['a gap between words', 15, 17, ''],
])('%s', (_name, from, to, words) => expect(wholeWords(TEXT, from, to)).toBe(words));
