import { describe, expect, it } from 'vitest';

import { findUnits } from '../../../../utils/core/personal/unit';
import { foundIn } from './found-in';

describe('apartment numbers', () => {
  it.each([
    ['outside apt 4B because', 'apt 4B'],
    ['apt. C twice', 'apt. C'],
    ['Unit #305 had', 'Unit #305'],
    ['apartment number 27', 'apartment number 27'],
    ['en el depto 302', 'depto 302'],
    ['apartamento 5C', 'apartamento 5C'],
  ])('are found in %s', (text, found) => expect(foundIn(findUnits, text)).toEqual([found]));

  it.each([
    'the apartment was dark',
    'The unit I went to',
    'The apartment A driver sees',
    'a flat 2 miles away',
    'a flat tire',
    'the apartment on May 5',
    'stop 14',
    'the apartment 3 minutes later',
  ])('are not seen in %s', (text) => expect(foundIn(findUnits, text)).toEqual([]));
});
