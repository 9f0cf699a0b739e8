import { describe, expect, it } from 'vitest';

import { findPhones } from '../../../../utils/core/personal/phone';
import { foundIn, pageOf } from './found-in';

describe('phone numbers', () => {
  it.each([
    ['Ring (206) 555-0142 please', '(206) 555-0142'],
    ['It is 415-555-0199.', '415-555-0199'],
    ['1-800-555-0111', '1-800-555-0111'],
    ['+44 7700 900123', '+44 7700 900123'],
    ['030/1234567 in Berlin', '030/1234567'],
    ['al 612 345 678', '612 345 678'],
    ['al 612 34 56 78', '612 34 56 78'],
    ['her cell 2065550177', '2065550177'],
    ['celular 5512345678', '5512345678'],
    ['020 7946 0991', '020 7946 0991'],
  ])('are found in %s', (text, found) => expect(foundIn(findPhones, text)).toEqual([found]));

  it.each([
    'order 113-5529048-7716230',
    'case 13045678901',
    'case 206-555-0142',
    'TBA304958112345',
    'on 2026-11-03 at 16:00',
    'from 11/03/2026 to 11/04/2026',
    '98101-1234',
    '2065550142',
    '1,200 packages',
    '30 40 50 60 70',
    'call at 5:02 PM',
    'tracking 9400111899223197428490',
    'GPS 47.6062, -122.3321',
  ])('are not seen in %s', (text) => expect(foundIn(findPhones, text)).toEqual([]));

  it.each([
    ['My phone is 206-555-0103.', true],
    ['Please call me at 206-555-0103.', true],
    ['Pueden llamarme al 612 345 678.', true],
    ["My customer's phone is 206-555-0103.", false],
    ['The customer called from 206-555-0103.', false],
  ])('tell whose they are: %s', (text, own) => {
    expect(findPhones(pageOf(text)).map((finding) => finding.own)).toEqual([own]);
  });
});
