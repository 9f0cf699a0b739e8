import { describe, expect, it } from 'vitest';

import { codesIn, inGroups } from '../../../../utils/core/dossier/codes';

const ONE = '0123456789abcdef'.repeat(4);
const OTHER = 'fedcba9876543210'.repeat(4);

describe('codesIn', () => {
  it.each<[what: string, typed: string, found: readonly string[]]>([
    ['nothing', '', []],
    ['words', 'There is no code in this mail. Dead beef face cafe.', []],
    ['a code', ONE, [ONE]],
    ['capitals', ONE.toUpperCase(), [ONE]],
    ['groups of eight', inGroups(ONE), [ONE]],
    ['groups of four over lines', (ONE.match(/.{1,4}/g) ?? []).join('\n'), [ONE]],
    ['a mail with both', `Code of the file: ${ONE}\nCode of the record: ${inGroups(OTHER)}\nDana`, [ONE, OTHER]],
    ['one digit too few', ONE.slice(1), []],
    ['one digit too many', `${ONE}0`, []],
    ['the same twice', `${ONE} ${ONE}`, [ONE]],
  ])('finds the codes in %s', (_what, typed, found) => {
    expect(codesIn(typed)).toEqual(found);
  });

  it('gives ten at most, and looks at the beginning of a text without end', () => {
    const many = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(64, '0')).join('\n');
    expect(codesIn(many)).toHaveLength(10);
    expect(codesIn('a '.repeat(10_000_000) + ONE)).toEqual([]);
  });
});
