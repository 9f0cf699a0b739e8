import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('the time of a block', () => {
  it.each([
    ['us', 'Your block, 3:30 PM - 7:00 PM, was missed.', '3:30 PM - 7:00 PM'],
    ['us', 'from 3:30pm to 7pm', '3:30pm to 7pm'],
    ['us', 'You had a 3–7 PM block.', '3–7 PM'],
    ['us', 'Your block began at 7:15 AM. You checked in at 7:31 AM.', '7:15 AM'],
    ['us', 'You reported at 2:40 PM for a 2:15 PM start.', '2:15 PM'],
    ['us', 'On October 2, 2026, 4:30 p.m. you were absent.', '4:30 p.m.'],
    ['gb', 'your block on 2 October (17:00-19:00)', '17:00-19:00'],
    ['es', 'tu bloque de 4:00 PM a 8:00 PM', '4:00 PM a 8:00 PM'],
    ['es', 'Tu turno comenzaba a las 9:30.', '9:30'],
    ['fr', 'votre bloc de 15h30 à 19h00', '15h30 à 19h00'],
    ['fr', 'votre bloc commençait à 15 h 15', '15 h 15'],
    ['de', 'Ihr Block von 15:30 bis 19:00 Uhr', '15:30 bis 19:00 Uhr'],
    ['de', 'dein Block begann um 9 Uhr', '9 Uhr'],
    ['it', 'il blocco dalle 15.30 alle 19.00', '15.30 alle 19.00'],
    ['pt', 'o bloco agendado (9:00 - 13:00)', '9:00 - 13:00'],
    ['ja', '15時30分～19時のブロック', '15時30分~19時'],
    ['ja', '午後3時30分からのブロック', '午後3時30分'],
  ])('%s: %j is %j', (place, text, expected) => {
    expect(fieldsOf(place, text).blockTime).toBe(expected);
  });

  it.each([
    ['fr', 'un colis indiqué comme remis le 28 avril à 17 h 12'],
    ['us', 'You arrived at 7:31 AM.'],
    ['us', 'Cancel at least 45 minutes before.'],
    ['us', 'Please reply by 5:00 PM.'],
    ['us', 'Order 111-2222222-3333333 at 12:30:45'],
    ['us', 'A ratio of 16:9 for $3.50'],
    ['de', 'eingecheckt um 15:31 Uhr'],
    ['fr', 'après 45 minutes'],
    ['ja', '3時間以内にご連絡ください'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).blockTime).toBeUndefined();
  });
});
