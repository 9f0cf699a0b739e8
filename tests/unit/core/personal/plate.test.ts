import { describe, expect, it } from 'vitest';

import { findPlates } from '../../../../utils/core/personal/plate';
import { foundIn, pageOf } from './found-in';

describe('number plates', () => {
  it.each([
    ['A car with plate 8ABC123', '8ABC123'],
    ['license plate number is ABC-1234.', 'ABC-1234'],
    ['a van AB12 CDE followed', 'AB12 CDE'],
    ['un coche 1234 BCD', '1234 BCD'],
    ['Kennzeichen B AB 1234', 'B AB 1234'],
    ['con placas ABC 123', 'ABC 123'],
  ])('are found in %s', (text, found) => expect(foundIn(findPlates, text)).toEqual([found]));

  it.each(['the license plate was dirty', 'a plate of food at 5 PM', 'DQZ7 GPS', 'station DQZ7', 'in 2026 THE'])(
    'are not seen in %s',
    (text) => expect(foundIn(findPlates, text)).toEqual([]),
  );

  it('are the writer’s own where she says so', () => {
    expect(findPlates(pageOf('My plate is 7XYZ890.')).map(({ own }) => own)).toEqual([true]);
  });
});
