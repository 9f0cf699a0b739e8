import { describe, expect, it } from 'vitest';

import { applyChanges } from '../../../../utils/core/redact/apply';
import { redactTexts } from '../../../../utils/core/redact/redact';
import { changesIn, DANA, NOBODY, REDACTOR, redacted } from './redactor-for-tests';

describe('redactTexts', () => {
  it.each([
    ['her name and address', 'I am Dana Rivers, dana.rivers.demo@example.com.', 'I am [my name], [my e-mail address].'],
    [
      'her phone, however it is written',
      'Call 206.555.0142 or (206) 555-0142',
      'Call [my phone number] or [my phone number]',
    ],
    ['her street in a short form', 'I live at 1420 Oak St.', 'I live at [my address].'],
    ['an order and a parcel', 'Order 112-4471223-9081234, TBA309127734455.', 'Order [order 1], [tracking number 1].'],
    [
      'two stations that share their word',
      'at DSE4 station, VNY5 station and VNY7',
      'at a station, a station and a station',
    ],
    ['a station behind the word of another', 'the DSE4 station, VNY5', 'a station, a station'],
    ['a station with its word', 'The DSE4 station and my station VNY5', 'a station and my station'],
    ['a link with what it carries', 'See https://photos.example.org/s/9f8a?u=1.', 'See [a link].'],
    ['a place on the map', 'Parked at 47.6097, -122.3331 all day', 'Parked at [a place on the map] all day'],
    ['a name in a file name', 'IMG_Dana_Rivers_2.jpg shows it', '[a file] shows it'],
    ['a gate code', 'The gate code is 4471#.', 'The gate code is [a code].'],
    ['an encoded text', 'SGVsbG8gRGFuYSBSaXZlcnMsIHlvdXIgYWNjb3VudA==', '[encoded text]'],
  ])('hides %s', (_what, text, left) => {
    expect(redacted(text, { known: DANA })).toBe(left);
  });

  it.each([
    'amazonflex-support@amazon.com',
    'https://flex.amazon.com/',
    'The app said Order Not Picked Up and my standing is At Risk.',
    'Drive safe. Will you please mark the package as returned?',
    'Section 6 of the terms, version 3.112.0 on iOS 17.4.1',
  ])('leaves %j alone', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it('gives one person one stand-in, in all texts and in every form of the name', () => {
    const texts = ['The agent Maria Lopez answered. Maria was kind.', 'I wrote to Lopez and to the agent Priya Nair.'];
    const all = redactTexts(
      REDACTOR,
      texts.map((text) => ({ text, language: 'en' })),
      { language: 'en', known: NOBODY },
    );
    expect(all.map(({ text, changes }) => applyChanges(text, changes))).toEqual([
      'The agent Agent A answered. Agent A was kind.',
      'I wrote to Agent A and to the agent Agent B.',
    ]);
  });

  it.each([
    ['May 3, 2026', 'early May'],
    ['on May 3', 'in early May'],
    ['May 3 to May 9', 'early May'],
    ['Tuesday 4:15 pm', 'a weekday afternoon'],
    ['on Saturday at 8:05 pm', 'on a weekend evening'],
    ['at 4:15 pm', 'in the afternoon'],
    ['47 packages', 'about 50 packages'],
    ['about 47 packages', 'about 50 packages'],
    ['$81.50', 'about $80'],
    ['25 minutes', 'about 30 minutes'],
    ['in Skokie, IL', 'in the Midwest'],
    ['my 2019 Toyota Camry', 'my car'],
    ['a Whole Foods pick-up', 'a grocery store pick-up'],
  ])('makes %j coarser', (text, left) => {
    expect(redacted(`It was ${text} that day`)).toBe(`It was ${left} that day`);
  });

  it.each([
    ['es', 'el 3 de mayo', 'a principios de mayo'],
    ['de', 'am 14. Mai', 'Mitte Mai'],
    ['fr', 'le 28 mai', 'fin mai'],
    ['it', 'il 3 maggio', 'a inizio maggio'],
    ['pt', 'no dia 3 de maio', 'no início de maio'],
    ['ja', '5月3日', '5月上旬'],
  ])('makes a date coarser in %s', (language, text, left) => {
    expect(redacted(text, { language }, language)).toBe(left);
  });

  it('keeps the year, and a kind of coarser words, where she says so', () => {
    expect(redacted('May 3, 2026, 47 packages', { keepYear: true, leave: ['count'] })).toBe(
      'early May 2026, 47 packages',
    );
  });

  it('hides her own words wherever they stand, and a phrase only as a whole', () => {
    expect(redacted('The Red Barn, a red barn; a red car.', { hidden: ['red barn'] })).toBe(
      'The [left out], a [left out]; a red car.',
    );
  });

  it('names what was changed the same when other text comes before it', () => {
    const ids = (text: string): readonly string[] => changesIn(text).map(({ id }) => id);
    expect(ids('So it was. Order 112-4471223-9081234.')).toEqual(ids('Order 112-4471223-9081234.'));
  });
});

it('knows a form of a name again, whatever other form of it comes before', () => {
  const known = { known: DANA };
  const idsOf = (text: string): readonly string[] =>
    changesIn(text, known).flatMap(({ before, id }) => (before === 'Dana' ? [id] : []));
  const [alone] = idsOf('They wrote to Dana.');
  expect(alone).toBeDefined();
  expect(idsOf('Dana Rivers drives. They wrote to Dana.')).toEqual([alone]);
});
