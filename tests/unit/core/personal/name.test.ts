import { describe, expect, it } from 'vitest';

import { findNames } from '../../../../utils/core/personal/name';
import { foundIn, pageOf } from './found-in';

describe('names', () => {
  it.each([
    ['Mrs. Miller at the door', 'Mrs. Miller'],
    ["Mr O'Brien told me", "Mr O'Brien"],
    ['El señor Ramírez firmó', 'señor Ramírez'],
    ['the customer, John Smith, told me', 'John Smith'],
    ['the recipient (Anna-Lena Schmidt) was out', 'Anna-Lena Schmidt'],
    ['mi cliente Juan Pérez', 'Juan Pérez'],
    ['una vecina llamada Teresa de la Cruz', 'Teresa de la Cruz'],
    ['A man called Luis took it', 'Luis'],
    ['I handed it to Maria at the desk', 'Maria'],
    ['signed for by J. Peterson', 'J. Peterson'],
    ['Her name is Ellen Wu', 'Ellen Wu'],
  ])('are found in %s', (text, found) => expect(foundIn(findNames, text)).toEqual([found]));

  it.each([
    'The customer did not answer',
    'The customer Amazon named was out',
    'The customer I called was out',
    'The customer Service line',
    'The customer GPS pin was off',
    'I did not miss Main Street',
    'left it with Security on Monday',
    'I spoke with Priya from support',
    'I spoke with Driver Support',
    'Agent Kumar opened a case, and I talked to Kumar of Amazon',
    'Maria and Dana were kind',
    'I left with the packages',
    'the customer. John was there',
  ])('are not seen in %s', (text) => expect(foundIn(findNames, text)).toEqual([]));

  it('say what told them', () => {
    const told = (text: string) => findNames(pageOf(text)).map((finding) => finding.told?.by);
    expect(told('Mrs. Miller')).toEqual(['title']);
    expect(told('my customer Dana')).toEqual(['role']);
    expect(told('handed it to Dana')).toEqual(['deed']);
    expect(told('her name is Dana')).toEqual(['statement']);
  });

  it.each([
    ['My name is Rosa Delgado', true],
    ['Me llamo Rosa Delgado', true],
    ['Her name is Rosa Delgado', false],
  ])('tell whose they are: %s', (text, own) => {
    expect(findNames(pageOf(text)).map((finding) => finding.own)).toEqual([own]);
  });
});
