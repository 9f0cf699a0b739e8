import { describe, expect, it } from 'vitest';

import { GLITCH_FITS, fits } from '../../../../utils/core/record/glitch-fits';
import {
  matchGlitch,
  matchGlitches,
  type GlitchToMatch,
  type NoticeToMatch,
} from '../../../../utils/core/record/match-glitch';

const BLOCK = { blockDate: '2026-05-03', blockTime: '3:30 PM - 7:00 PM', station: 'DSE4' };

const notice = (fields: NoticeToMatch['fields'], part: Partial<NoticeToMatch> = {}): NoticeToMatch => ({
  day: '2026-05-05',
  category: 'order-not-picked-up',
  fields,
  ...part,
});

/** One that explains nothing, so that only time and place count. */
const glitch = (part: Partial<GlitchToMatch> = {}): GlitchToMatch => ({
  id: 'g',
  what: 'other',
  day: '2026-05-03',
  blockDate: '',
  blockTime: '',
  station: '',
  ...part,
});

describe('a glitch and a notice that names its block', () => {
  it.each<[string, Partial<GlitchToMatch>, NoticeToMatch['fields'], readonly [string, string, number] | null]>([
    ['same day and station', { station: 'dse-4 ' }, BLOCK, ['same-block', 'strong', 0]],
    ['same day and time', { blockTime: '15:30' }, BLOCK, ['same-block', 'strong', 0]],
    ['same day and time, written otherwise', { blockTime: '3.30-7pm' }, BLOCK, ['same-block', 'strong', 0]],
    ['same day, nothing else said', {}, BLOCK, ['same-day', 'fair', 0]],
    ['same day at another station', { station: 'DSE7' }, BLOCK, ['same-day', 'weak', 0]],
    ['same day and station, another block', { station: 'DSE4', blockTime: '8 AM' }, BLOCK, ['same-day', 'weak', 0]],
    ['the day before', { day: '2026-05-02' }, BLOCK, ['near-day', 'weak', -1]],
    ['two days after, same station', { day: '2026-05-05', station: 'DSE4' }, BLOCK, ['near-day', 'fair', 2]],
    ['three days before', { day: '2026-04-30', station: 'DSE4' }, BLOCK, null],
    ['noted later, but for that block', { day: '2026-05-09', blockDate: '2026-05-03' }, BLOCK, ['same-day', 'fair', 0]],
    ['a block of another day', { day: '2026-05-03', blockDate: '2026-05-08', station: 'DSE4' }, BLOCK, null],
  ])('%s', (_name, part, fields, expected) => {
    const match = matchGlitch(notice(fields), glitch(part));
    expect(match && [match.reason, match.strength, match.offset]).toEqual(expected);
    if (match) expect(match.day).toBe('2026-05-03');
  });
});

describe('a glitch and a notice that names no day', () => {
  it.each<[string, Partial<GlitchToMatch>, NoticeToMatch['fields'], readonly [string, string, number] | null]>([
    ['the day it came', { day: '2026-05-05' }, {}, ['before-notice', 'weak', 0]],
    ['the week before', { day: '2026-04-28' }, {}, ['before-notice', 'weak', -7]],
    ['the week before, same station', { station: 'DSE4' }, { station: 'DSE4' }, ['before-notice', 'fair', -2]],
    ['longer ago', { day: '2026-04-27' }, {}, null],
    [
      'longer ago, same station',
      { day: '2026-04-27', station: 'DSE4' },
      { station: 'DSE4' },
      ['same-station', 'weak', -8],
    ],
    ['too long ago for the station', { day: '2026-04-01', station: 'DSE4' }, { station: 'DSE4' }, null],
    ['after it', { day: '2026-05-06' }, {}, null],
    ['a date in words only', { day: '2026-05-03' }, { blockDate: 'Sunday' }, ['before-notice', 'weak', -2]],
  ])('%s', (_name, part, fields, expected) => {
    const match = matchGlitch(notice(fields), glitch(part));
    expect(match && [match.reason, match.strength, match.offset]).toEqual(expected);
  });
});

describe('no match is made up', () => {
  it.each<[string, NoticeToMatch, GlitchToMatch]>([
    [
      'where the notice has no day of any kind',
      notice({ station: 'DSE4' }, { day: null }),
      glitch({ station: 'DSE4' }),
    ],
    ['where the glitch has none', notice(BLOCK), glitch({ day: '', station: 'DSE4', blockTime: '3:30 PM' })],
    ['for a day that is none', notice({ blockDate: '2026-13-45' }, { day: null }), glitch()],
    [
      'for mail that only pretends to be from Amazon',
      notice(BLOCK, { category: 'phishing' }),
      glitch({ station: 'DSE4' }),
    ],
  ])('%s', (_name, one, other) => {
    expect(matchGlitch(one, other)).toBeNull();
  });
});

describe('what the app did', () => {
  it('makes a fair match strong and a weak one fair where it explains the notice', () => {
    const strengths = (what: GlitchToMatch['what'], day: string) =>
      matchGlitch(notice({ blockDate: '2026-05-03' }), glitch({ what, day }));
    expect(strengths('stop-removed', '2026-05-03')).toMatchObject({ strength: 'strong', fits: true });
    expect(strengths('stop-removed', '2026-05-02')).toMatchObject({ strength: 'fair', fits: true });
    expect(strengths('gps-wrong', '2026-05-03')).toMatchObject({ strength: 'fair', fits: false });
  });

  it('does not outweigh that it was another block', () => {
    expect(matchGlitch(notice(BLOCK), glitch({ what: 'stop-removed', station: 'XYZ1' }))).toMatchObject({
      strength: 'weak',
      fits: true,
      station: null,
    });
  });

  it.each([
    ['stop-removed', 'order-not-picked-up', true],
    ['scan-refused', 'undelivered-packages', true],
    ['gps-wrong', 'late-arrival', true],
    ['station-closed', 'missed-block', true],
    ['station-closed', 'delivery-quality', false],
    ['stop-removed', 'late-arrival', false],
    ['other', 'order-not-picked-up', false],
  ] as const)('%s and %s: %s', (what, category, expected) => {
    expect(fits(what, category)).toBe(expected);
  });

  it('is said for every kind, and never twice of one category', () => {
    for (const categories of Object.values(GLITCH_FITS)) expect(new Set(categories).size).toBe(categories.length);
  });
});

describe('several glitches and notices', () => {
  it('come once each, with their best reason, the strongest first and the nearest of equals', () => {
    const matches = matchGlitches(
      [notice({ blockDate: '2026-05-03' }), notice({ ...BLOCK, blockDate: '2026-05-06' })],
      [
        glitch({ id: 'two-days', day: '2026-05-01' }),
        glitch({ id: 'one-day', day: '2026-05-02' }),
        glitch({ id: 'block', day: '2026-05-06', station: 'DSE4' }),
        glitch({ id: 'both', day: '2026-05-05' }),
        glitch({ id: 'none', day: '2026-06-20' }),
      ],
    );
    expect(matches.map(({ glitchId, reason, offset }) => [glitchId, reason, offset])).toEqual([
      ['block', 'same-block', 0],
      ['one-day', 'near-day', -1],
      ['both', 'near-day', -1],
      ['two-days', 'near-day', -2],
    ]);
    expect(matches[0]).toMatchObject({ day: '2026-05-06', station: 'DSE4' });
  });
});
