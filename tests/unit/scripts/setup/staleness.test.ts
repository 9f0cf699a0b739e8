import { describe, expect, it } from 'vitest';

import { digest, firstDifference } from '../../../../scripts/setup/staleness.mjs';

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/dexie': { version: '4.4.7' },
    'node_modules/only-on-macs': { version: '1.0.0', optional: true },
  },
};

describe('firstDifference', () => {
  it('finds nothing to do when every package is there in its version', () => {
    expect(firstDifference(LOCK, { packages: { 'node_modules/dexie': { version: '4.4.7' } } })).toBeNull();
  });

  it.each([
    ['nothing was ever installed', null, 'node_modules'],
    ['a package is missing', { packages: {} }, 'dexie'],
    ['a package has another version', { packages: { 'node_modules/dexie': { version: '4.4.6' } } }, 'dexie'],
    [
      'an optional package is there in another version',
      { packages: { 'node_modules/dexie': { version: '4.4.7' }, 'node_modules/only-on-macs': { version: '0.9.0' } } },
      'only-on-macs',
    ],
  ])('sees that %s', (_case, installed, expected) => {
    expect(firstDifference(LOCK, installed)).toBe(expected);
  });
});

describe('digest', () => {
  it('changes when text moves from one part to the next', () => {
    expect(digest(['ab', 'c'])).not.toBe(digest(['a', 'bc']));
  });
});
