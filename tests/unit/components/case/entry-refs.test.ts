import { describe, expect, it } from 'vitest';

import { itemName } from '../../../../components/case/entry-refs';
import { translator } from '../../../../utils/i18n/t';

describe('what was done in a case', () => {
  it.each([
    ['outcome', '', 'You said how it ended'],
    ['outcome', 'upheld', 'You changed how it ended'],
    ['note', '', 'You added a note about how it ended'],
    ['name', '', 'You gave the case a name'],
    ['name', 'The gate', 'You changed the name of the case'],
    ['joined', '', 'You put another case into this one'],
    ['something new', 'x', 'You changed the name of the case'],
  ])('with %s from "%s" it is called "%s"', (field, from, name) => {
    const at = '2026-11-22T12:00:00Z';
    const amendment = { at, field, from, to: 'withdrawn' };
    const item = { key: at, at: 1, seq: 1, date: at, type: 'amendment', amendment } as const;
    expect(itemName(item, { t: translator('en'), nameOf: (id) => id })).toBe(name);
  });
});
