import { describe, expect, it } from 'vitest';
import { calendarOf, holdsAt, placeAndAbove, placesIn } from '../../../utils/core/place';
import type { PlaceEntry } from '../../../utils/core/route';

const place = (id: string, within: string | null, holidays: string | null = null): PlaceEntry => ({
  id,
  in: within,
  names: { en: id },
  zones: [],
  holidays,
});
const PLACES = [
  place('us', null, 'us-federal'),
  place('us-wa', 'us'),
  place('us-wa-seattle', 'us-wa'),
  place('us-ca', 'us'),
  place('ca', null),
  place('ca-on', 'ca', 'ontario'),
  place('lost', 'atlantis'),
];

describe('placeAndAbove', () => {
  it.each([
    ['us-wa-seattle', ['us-wa-seattle', 'us-wa', 'us']],
    ['us', ['us']],
    ['lost', ['lost']],
    ['atlantis', []],
    [null, []],
  ])('gives for %s what it lies in, the smallest first', (id, ids) => {
    expect(placeAndAbove(PLACES, id).map((one) => one.id)).toEqual(ids);
  });

  it('ends where places lie in each other', () => {
    expect(placeAndAbove([place('a', 'b'), place('b', 'a')], 'a').map((one) => one.id)).toEqual(['a', 'b']);
  });
});

describe('placesIn', () => {
  it.each([
    [null, ['us', 'ca']],
    ['us', ['us-wa', 'us-ca']],
    ['us-wa', ['us-wa-seattle']],
    ['us-ca', []],
  ])('gives what lies directly in %s', (id, ids) => {
    expect(placesIn(PLACES, id).map((one) => one.id)).toEqual(ids);
  });
});

describe('holdsAt', () => {
  it.each<[name: string, where: readonly string[], at: string | null, holds: boolean]>([
    ['a federal route in a city', ['us'], 'us-wa-seattle', true],
    ['a city’s route in its city', ['us-wa-seattle'], 'us-wa-seattle', true],
    ['a city’s route elsewhere in the state', ['us-wa-seattle'], 'us-wa', false],
    ['a state’s route in another state', ['us-wa'], 'us-ca', false],
    ['California’s route in Canada, whose id is like it', ['us-ca'], 'ca', false],
    ['Canada’s route in California', ['ca'], 'us-ca', false],
    ['a route of two places in the second', ['ca', 'us-ca'], 'us-ca', true],
    ['what holds anywhere in an unknown place', ['anywhere'], 'atlantis', true],
    ['what holds anywhere before she has said where', ['anywhere'], null, true],
    ['a federal route before she has said where', ['us'], null, false],
  ])('says of %s whether it holds', (_name, where, at, holds) => {
    expect(holdsAt({ places: where }, PLACES, at)).toBe(holds);
  });
});

describe('calendarOf', () => {
  it.each([
    ['us-wa-seattle', 'us-federal'],
    ['ca-on', 'ontario'],
    ['ca', null],
    [null, null],
  ])('gives for %s the calendar of the nearest place that has one', (id, calendar) => {
    expect(calendarOf(PLACES, id)).toBe(calendar);
  });
});
