import { describe, expect, it } from 'vitest';

import { findAddresses } from '../../../../utils/core/personal/address';
import { foundIn, pageOf } from './found-in';

describe('addresses', () => {
  it.each([
    ['at 1420 Oak Street, Seattle, WA 98101.', '1420 Oak Street, Seattle, WA 98101'],
    ['88 N. Maple Ave was', '88 N. Maple Ave'],
    ['2200 5th Avenue Apt 12B and', '2200 5th Avenue Apt 12B'],
    ['305 W Pine St #4, Spokane', '305 W Pine St #4, Spokane'],
    ['to 1533 birch lane and', '1533 birch lane'],
    ['12 High Street, Leeds LS1 4AP.', '12 High Street, Leeds LS1 4AP'],
    ['in M14 6RT', 'M14 6RT'],
    ['in V6B 1A1', 'V6B 1A1'],
    ['in TX 75001', 'TX 75001'],
    ['Lindenstraße 14, 10115 Berlin', 'Lindenstraße 14, 10115 Berlin'],
    ['Hauptstr. 5a', 'Hauptstr. 5a'],
    ['am Potsdamer Platz 1', 'Potsdamer Platz 1'],
    ['la Calle Mayor 12, 3º B, 28013 Madrid', 'Calle Mayor 12, 3º B, 28013 Madrid'],
    ['C/ Alcalá, 45', 'C/ Alcalá, 45'],
    ['Avenida de la Constitución núm. 7', 'Avenida de la Constitución núm. 7'],
    ['Av. Insurgentes Sur 1602, Col. Roma, CP 06700', 'Av. Insurgentes Sur 1602, Col. Roma, CP 06700'],
    ['Carrera 15 # 93-60', 'Carrera 15 # 93-60'],
    ['Calle 26 No. 13-19', 'Calle 26 No. 13-19'],
  ])('are found in %s', (text, found) => expect(foundIn(findAddresses, text)).toEqual([found]));

  it.each([
    'I drove 3 blocks down the street',
    '42 packages on a one way street',
    'a 5 minute drive',
    '20 feet from the street',
    'At 5 Oak trees stand',
    'La calle estaba cerrada 2 horas',
    'Caminé 200 metros por la calle',
    'the station at 1800 Harbor Road',
    'la tienda de la Calle Real 8',
    'order 113-5529048-7716230 Street',
    'from 16:00 Main Street',
    'stop B2 5pm',
    'during 3 hours',
    'Pine Street was closed',
    'I said OK 12 times',
    'DQZ7 1st wave',
  ])('are not seen in %s', (text) => expect(foundIn(findAddresses, text)).toEqual([]));

  it('are the writer’s own where she says so', () => {
    expect(findAddresses(pageOf('My address is 12 Birch Road.')).map(({ own }) => own)).toEqual([true]);
    expect(findAddresses(pageOf("My customer's house is 12 Birch Road.")).map(({ own }) => own)).toEqual([false]);
  });

  it('end before the sentence goes on', () => {
    expect(foundIn(findAddresses, 'At 12 Oak Street, I rang.')).toEqual(['12 Oak Street']);
    expect(foundIn(findAddresses, 'At 12 Oak Street. Seattle was wet.')).toEqual(['12 Oak Street']);
  });
});
