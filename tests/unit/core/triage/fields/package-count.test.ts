import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('the count of packages', () => {
  it.each([
    ['us', '4 packages were late', 4],
    ['us', 'two of your parcels', 2],
    ['us', 'seven packages', 7],
    ['us', 'twenty-five packages', 25],
    ['us', '3 different customer packages', 3],
    ['us', '3 of your 48 packages', 3],
    ['us', '9 packages out of 41', 9],
    ['us', 'one package', 1],
    ['us', 'a route of 31 parcels', 31],
    ['us', 'Undelivered packages: 4', 4],
    ['us', 'On October 5, 6 packages', 6],
    ['es', 'tres paquetes', 3],
    ['es', 'treinta y cinco paquetes', 35],
    ['es', 'tres de sus paquetes', 3],
    ['fr', 'quatre colis', 4],
    ['fr', 'dix-sept colis', 17],
    ['fr', 'trois de vos colis', 3],
    ['de', 'fünf Pakete', 5],
    ['de', 'drei Ihrer Pakete', 3],
    ['de', 'Anzahl der Pakete: 7', 7],
    ['it', 'cinque pacchi', 5],
    ['pt', '11 pacotes', 11],
    ['pt', 'duas encomendas', 2],
    ['ja', '荷物が4個', 4],
    ['ja', '3個の荷物', 3],
    ['ja', '荷物のうち5個', 5],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).packageCount).toBe(expected);
  });

  it.each([
    ['us', 'a package'],
    ['us', 'Of the 41 packages on your route, 13 came back'],
    ['fr', 'Sur les 41 colis de votre tournée, 13 sont revenus'],
    ['us', 'Streak with no undelivered parcels: 31 blocks'],
    ['us', 'up to 50 packages'],
    ['us', 'more than 3 packages'],
    ['us', 'On May 3 your packages were late'],
    ['us', 'Order 111-2222222-3333333. Packages were late.'],
    ['us', '7,204 parcels a year'],
    ['us', 'At 3 PM packages were loaded'],
    ['us', 'five customers and their packages'],
    ['es', 'un paquete'],
    ['es', 'más de tres paquetes'],
    ['fr', 'un colis'],
    ['de', 'ein Paket'],
    ['de', 'bis zu 50 Pakete'],
    ['it', 'un pacco'],
    ['pt', 'um pacote'],
    ['ja', '荷物を10時に'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).packageCount).toBeUndefined();
  });
});
