import { describe, expect, it } from 'vitest';

import { entryName } from '../../../../components/notice/entry-name';
import { translator } from '../../../../utils/i18n/t';
import { ENTRY } from '../views';

const TEXT = { t: translator('en'), nameOf: (id: string) => `name of ${id}` };

describe('the name of an entry', () => {
  it.each([
    ['its category', {}, 'name of order-not-picked-up'],
    ['"your message"', { kind: 'sent' as const }, 'Your message'],
    [
      '"not a notice", not "not from Flex", when the driver said so',
      { category: 'not-flex' as const, corrected: true },
      'Not a notice',
    ],
    [
      'its category, when the driver chose it',
      { category: 'late-arrival' as const, corrected: true },
      'name of late-arrival',
    ],
  ])('is %s', (_, part, name) => {
    expect(entryName({ ...ENTRY, ...part }, TEXT)).toBe(name);
  });
});
