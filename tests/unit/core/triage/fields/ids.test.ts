import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('numbers of orders and parcels', () => {
  it.each([
    ['Order 111-2222222-3333333.', ['111-2222222-3333333']],
    ['D01-2222222-3333333', ['D01-2222222-3333333']],
    ['111\u20112222222\u20113333333', ['111-2222222-3333333']],
    [
      '111-2222222-3333333, 112-2222222-3333333 and again 111-2222222-3333333',
      ['111-2222222-3333333', '112-2222222-3333333'],
    ],
    ['call 111-222-3333, card 1111-2222-3333-4444', undefined],
    ['1111-2222222-3333333 and 111-2222222-33333334', undefined],
  ])('of orders in %j are %j', (text, expected) => {
    expect(fieldsOf('us', text).orderIds).toEqual(expected);
  });

  it.each([
    ['us', 'tba300000000001', ['TBA300000000001']],
    ['us', 'TBA300000000001 (TBC300000000002)', ['TBA300000000001', 'TBC300000000002']],
    ['us', 'tracking number: 123456789012', ['123456789012']],
    ['de', 'Sendungsnummer DE1234567890', ['DE1234567890']],
    ['ja', '伝票番号：DA123456789012', ['DA123456789012']],
    ['us', 'TBA12 and phone 12345678901', undefined],
  ])('of parcels in %s: %j are %j', (place, text, expected) => {
    expect(fieldsOf(place, text).trackingIds).toEqual(expected);
  });
});
