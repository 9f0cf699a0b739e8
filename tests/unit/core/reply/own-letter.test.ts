import { describe, expect, it } from 'vitest';

import { requiredBlanks, tidyText } from '../../../../utils/core/reply/own-letter';

describe('tidyText', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['makes all line ends one', 'a\r\nb\rc\u2028d\u2029e\nf', 'a\nb\nc\nd\ne\nf'],
    ['takes control characters out', 'a\u0000b\u0007c\u009fd\fe', 'abcde'],
    ['takes out what turns the order of writing round', 'a\u202eb\u2066c\u2069d', 'abcd'],
    ['takes spaces at line ends and around the text', '  a  \nb\t\n\n', 'a\nb'],
    ['leaves markup, accents and empty lines in the midst as they are', '<b>ñ</b>\n\n\n{a}', '<b>ñ</b>\n\n\n{a}'],
  ];
  it.each(cases)('%s', (_name, text, tidied) => {
    expect(tidyText(text)).toBe(tidied);
    expect(tidyText(tidied)).toBe(tidied);
  });
});

describe('requiredBlanks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['are those outside of any piece, each once', '{driverName} {station}\n{driverName}', ['driverName', 'station']],
    ['are none of those inside a piece', '[station>At {station}, {blockDate}.]', []],
    ['are no names that are no blanks', '{nothing} {#delivery-photo}', []],
  ];
  it.each(cases)('%s', (_name, text, ids) => {
    expect(requiredBlanks(text)).toEqual(ids);
  });
});
