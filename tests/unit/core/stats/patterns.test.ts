import { describe, expect, it } from 'vitest';

import { answerTimes, summary, waits } from '../../../../utils/core/stats/answer-times';
import { byMonth } from '../../../../utils/core/stats/by-month';
import type { StatsMessage } from '../../../../utils/core/stats/facts';
import { patternsOf, yearsOf } from '../../../../utils/core/stats/patterns';
import { fileNamesPicture, namesNumberedPicture } from '../../../../utils/core/stats/proof';
import { rolling } from '../../../../utils/core/stats/rolling';
import { cannedAfter } from '../../../../utils/core/stats/shares';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

/** A notice on a day counted from January 1, 2026, noon. */
function message(day: number, part: Partial<StatsMessage> = {}): StatsMessage {
  const at = START + day * DAY;
  const date = new Date(at);
  return {
    caseId: 'a',
    kind: 'notice',
    category: 'late-arrival',
    at,
    local: { month: date.toISOString().slice(0, 7), weekday: date.getUTCDay(), hour: date.getUTCHours() },
    station: null,
    canned: false,
    proof: false,
    ...part,
  };
}

describe('byMonth', () => {
  it('counts each month from the first to the last, empty ones too, and says which kinds', () => {
    const found = byMonth([message(0), message(1, { category: 'late-delivery' }), message(2), message(62)]);
    expect(found.map(({ name, count }) => [name, count])).toEqual([
      ['2026-01', 3],
      ['2026-02', 0],
      ['2026-03', 1],
    ]);
    expect(found[0]?.categories).toEqual([
      { name: 'late-arrival', count: 2 },
      { name: 'late-delivery', count: 1 },
    ]);
  });

  it('counts by year where there would be too many months', () => {
    expect(byMonth([message(0), message(-800), message(1)]).map(({ name, count }) => [name, count])).toEqual([
      ['2023', 1],
      ['2024', 0],
      ['2025', 0],
      ['2026', 2],
    ]);
  });

  it('leaves out what has no date', () => {
    expect(byMonth([message(0, { local: null })])).toEqual([]);
  });
});

describe('answerTimes', () => {
  const sent = (day: number, part: Partial<StatsMessage> = {}): StatsMessage =>
    message(day, { kind: 'sent', category: 'not-flex', ...part });
  const answer = (day: number, part: Partial<StatsMessage> = {}): StatsMessage =>
    message(day, { kind: 'answer', category: 'canned-reply', ...part });
  const days = (messages: readonly StatsMessage[]): readonly (number | null)[] =>
    answerTimes(messages).map(({ took }) => (took === null ? null : took / DAY));

  it.each([
    ['from the message to the answer', [sent(0), answer(3)], [3]],
    ['from the first of two messages', [sent(0), sent(2), answer(3)], [3]],
    ['each question anew', [sent(0), answer(1), sent(4), answer(9)], [1, 5]],
    ['a question that waits', [sent(0), answer(1), sent(4)], [1, null]],
    ['no answer to nothing', [answer(1)], []],
    ['past a notice in between', [sent(0), message(1), answer(2)], [2]],
    ['within its own case', [sent(0), answer(1, { caseId: 'b' }), answer(5)], [5]],
    ['in the order of dates, whatever the order of logging', [answer(3), sent(0)], [3]],
    ['nothing without a date', [sent(0, { local: null }), answer(3)], []],
  ])('counts %s', (_name, messages, expected) => {
    expect(days(messages)).toEqual(expected);
  });

  it('tells answers after a picture from the others', () => {
    const times = answerTimes([
      sent(0, { proof: true }),
      sent(1),
      answer(2, { canned: true }),
      sent(3),
      answer(4, { canned: true }),
      sent(5),
      answer(6),
      sent(7, { proof: true }),
    ]);
    expect(cannedAfter(times, true)).toEqual({ part: 1, of: 1 });
    expect(cannedAfter(times, false)).toEqual({ part: 1, of: 2 });
  });

  it('sums them up', () => {
    const times = answerTimes([sent(0), answer(1), sent(2), answer(4), sent(5), answer(45), sent(50)]);
    expect(summary(times)).toEqual({ median: 2 * DAY, slowest: 40 * DAY });
    expect(waits(times).map(({ name, count }) => `${name} ${count}`)).toEqual([
      'day 0',
      'three-days 2',
      'week 0',
      'two-weeks 0',
      'month 0',
      'longer 1',
      'none 1',
    ]);
    expect(summary([])).toBeNull();
  });
});

describe('rolling', () => {
  it('counts the last 30 days, the most within any 30 days, and all', () => {
    const now = START + 100 * DAY;
    const notices = [
      ...[0, 10, 29, 30, 75, 99].map((day) => message(day)),
      message(80, { category: 'late-delivery' }),
      message(98, { category: 'late-delivery' }),
      message(99, { category: 'late-delivery', local: null }),
    ];
    expect(rolling(notices, now)).toEqual([
      { category: 'late-arrival', lately: 2, most: 3, all: 6 },
      { category: 'late-delivery', lately: 2, most: 2, all: 3 },
    ]);
  });
});

describe('patternsOf', () => {
  const messages = [
    message(0, { station: 'DSE4' }),
    message(1, { station: 'DSE4' }),
    message(40, { category: 'late-delivery', local: null }),
    message(400, { station: 'VWA1' }),
    message(2, { category: 'phishing' }),
    message(3, { kind: 'answer', category: 'canned-reply', canned: true }),
  ];

  it('counts notices, and not what only pretends to be one', () => {
    const patterns = patternsOf(messages, null, START);
    expect(patterns).toMatchObject({
      notices: 4,
      undated: 1,
      unnamed: 1,
      stations: [
        { name: 'DSE4', count: 2 },
        { name: 'VWA1', count: 1 },
      ],
      canned: { part: 1, of: 1 },
      cannedAfterProof: { part: 0, of: 0 },
    });
    expect(patterns.weekdays.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1, 2, 0]);
    expect(patterns.hours.find(({ name }) => name === 12)).toEqual({ name: 12, count: 3 });
  });

  it('counts what lies in a period', () => {
    const year = { from: Date.UTC(2026, 0, 1), before: Date.UTC(2027, 0, 1) };
    expect(patternsOf(messages, year, START)).toMatchObject({ notices: 2, undated: 0 });
    expect(patternsOf(messages, { from: 0, before: 1 }, START)).toMatchObject({
      notices: 0,
      months: [],
      answers: null,
    });
  });

  it('names the years there are notices of', () => {
    expect(yearsOf(messages)).toEqual([2027, 2026]);
  });
});

describe('a picture that goes with a message', () => {
  it.each([
    ['photo.JPG', true],
    ['E7-stops.png ', true],
    ['terms.pdf', false],
    ['jpg', false],
  ])('is told by the name %s: %s', (name, expected) => {
    expect(fileNamesPicture(name)).toBe(expected);
  });

  it.each([
    ['I attach 1 file: E1-stops.jpg.', true],
    ['2 files: E1-terms.pdf, E12-map.png', true],
    ['See stops.jpg in the app', false],
    ['E1-terms.pdf', false],
  ])('is told by the letter “%s”: %s', (text, expected) => {
    expect(namesNumberedPicture(text)).toBe(expected);
  });
});
