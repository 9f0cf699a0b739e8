import { describe, expect, it } from 'vitest';

import { changesIn } from '../redactor-for-tests';

/** What of a text is hidden as an address. */
const addressesIn = (text: string, language = 'en'): string[] =>
  changesIn(text, {}, language).flatMap(({ kind, before }) => (kind === 'address' ? [before] : []));

describe('addresses as people write them', () => {
  it.each<[text: string, hidden: string]>([
    ['Stop 14 was 1420 Elm, Aurora IL 60505.', '1420 Elm, Aurora IL 60505'],
    ['in front of 709 S Cottonwood', '709 S Cottonwood'],
    ['at 3811 sycamore again', '3811 sycamore'],
    ['She lives at 88 Larkspur.', '88 Larkspur'],
    ['He sent me to 4017 MONROE', '4017 MONROE'],
    ['near Pike and 14th', 'Pike and 14th'],
    ['the corner of 5th and Main', 'the corner of 5th and Main'],
    ['off Highway 9 near mile marker 212', 'off Highway 9 near mile marker 212'],
    ['County Road 12 was closed', 'County Road 12'],
    ['the leasing office of Maplewood Apartments', 'the leasing office of Maplewood Apartments'],
    ['She is in the Villas at Stone Oak', 'Villas at Stone Oak'],
    ['tower B, #1902', 'tower B, #1902'],
    ['he waited on the 3rd floor', '3rd floor'],
    ['basement of 39 Linden Pl', 'basement of 39 Linden Pl'],
    ['2B/15 Orchard Street', '2B/15 Orchard Street'],
    ['la entrega en Privada Cedro 9', 'Privada Cedro 9'],
    ['vive en Residencial Los Olivos', 'Residencial Los Olivos'],
    ['1250 boul. Saint-Joseph, app. 8', '1250 boul. Saint-Joseph, app. 8'],
    ['Am Markt 5', 'Am Markt 5'],
    ['left it on Larkspur', 'Larkspur'],
  ])('are hidden in “%s”', (text, hidden) => {
    expect(addressesIn(text)).toContain(hidden);
  });

  it.each<[text: string, hidden: string]>([
    ['- Stopp 21 Wacholderstieg 117: Kunde', 'Wacholderstieg 117'],
    ['- Stopp 7 Am Pfarrgarten 3a: Hund los', 'Am Pfarrgarten 3a'],
    ['Lerchenfeld 44, 22081 Hamburg', 'Lerchenfeld 44, 22081 Hamburg'],
  ])('in German are hidden in “%s”', (text, hidden) => {
    expect(addressesIn(text, 'de')).toContain(hidden);
  });

  it('in German are no times, and no counts of things', () => {
    expect(addressesIn('- 10:05 Abholung, 38 Pakete, 2 Getränkekisten', 'de')).toEqual([]);
  });

  it('in Japanese are hidden without their town', () => {
    expect(addressesIn('間違いなく緑ヶ沢3丁目18-7 に', 'ja')).toContain('緑ヶ沢3丁目18-7');
  });

  it.each([
    'I delivered 120 packages in 4 hours.',
    'It happened in October 2026.',
    'I wrote it on Facebook and on Monday.',
    'Standing went from Great to Fair.',
    'Version 4.95 of the app, on Android 14.',
  ])('are not seen in “%s”', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});
