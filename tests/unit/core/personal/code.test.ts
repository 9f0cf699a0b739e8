import { describe, expect, it } from 'vitest';

import { findCodes } from '../../../../utils/core/personal/code';
import { foundIn } from './found-in';

describe('codes for gates and doors', () => {
  it.each([
    ['The gate code was 4471 and', '4471'],
    ['gate code #0912 at', '#0912'],
    ['code 8842 at the gate', '8842'],
    ['the door code, 5519.', '5519'],
    ['the access code is A1234', 'A1234'],
    ['El código de la puerta era 2580', '2580'],
    ['la clave del portón es 7788', '7788'],
  ])('are found in %s', (text, found) => expect(foundIn(findCodes, text)).toEqual([found]));

  it.each([
    'The gate code did not work at 5:02 PM',
    'The gate code failed on order 113-5529048-7716230',
    'no gate code. 4471 packages',
    'the error code was 4471',
    'the gate code is 200 feet away',
    'Stop 14 has a gate',
  ])('are not seen in %s', (text) => expect(foundIn(findCodes, text)).toEqual([]));
});
