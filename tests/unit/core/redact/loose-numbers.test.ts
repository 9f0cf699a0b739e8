import { describe, expect, it } from 'vitest';

import { findLooseNumbers } from '../../../../utils/core/redact/loose-numbers';
import { REDACTOR } from './redactor-for-tests';

const numbersIn = (text: string): string[] =>
  findLooseNumbers(text, REDACTOR, () => false).map(({ kind, at }) => `${kind} ${text.slice(...at)}`);

describe('findLooseNumbers', () => {
  it.each<[text: string, found: string]>([
    ['my card, the one that ends in 0005', 'card 0005'],
    ['una tarjeta que termina en 4242', 'card 4242'],
    ['last four of your social?\nME: 3387', 'ssn 3387'],
    ['call 5 5 5 - 0 1 4 2 2', 'phone 5 5 5 - 0 1 4 2 2'],
    ['it was +15035550142', 'phone 15035550142'],
    ['(five-five-five) 503-0142', 'phone five-five-five) 503-0142'],
    ['a case, 4471 2298 1034, was opened', 'account 4471 2298 1034'],
    ['ticket 7f3c-99a1-02be', 'account 7f3c-99a1-02be'],
    ['My plate, a silver one, is KLM 88 QX', 'plate KLM 88 QX'],
    ['7KZM913 is my plate', 'plate 7KZM913'],
    ['a blue Corolla ABC-1234 blocked me', 'plate ABC-1234'],
    ['met him at dch 1 again', 'station dch 1'],
    ['drove out of vtx3 late', 'station vtx3'],
    ['ring 555-0177, ext. 4 or ask', 'phone 555-0177, ext. 4'],
    ['Verbale n. 3382/24-PM del giorno', 'account 3382/24-PM'],
    ['procès-verbal 2024/00771', 'account 2024/00771'],
    ['il blocco DTO1-a93f-0017 risulta', 'block DTO1-a93f-0017'],
    ['o bloco BLK/DSP4/0092187 não', 'block BLK/DSP4/0092187'],
    ['the number 70415 was on it', 'code 70415'],
  ])('finds in “%s” %s', (text, found) => {
    expect(numbersIn(text)).toContain(found);
  });

  it.each([
    'I had 120 packages and 300 stops.',
    'It was in 2026.',
    'Section 230 says so.',
    'The tax year 2024/25, a W-2 and a 1099.',
    'Half of it, 12/24, and 24/7.',
    'A covid-19 rule.',
    'From may 12 to jun 15.',
    'The fee was $1250 or 1.250 €.',
  ])('leaves “%s” alone', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
