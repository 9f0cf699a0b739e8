import { describe, expect, it } from 'vitest';
import { LETTER_BLANKS, LETTER_FLAGS } from '../../../../utils/core/reply/blanks';
import { knownValues, type LetterCase } from '../../../../utils/core/reply/known-values';

const NOTHING: LetterCase = {
  notice: { date: null, subject: null, fields: {} },
  canned: [],
  sent: [],
  stated: [],
  driverName: null,
  glitch: null,
};
const WORDS = {
  day: (iso: string): string => `<${iso}>`,
  moment: (iso: string): string => `<<${iso}>>`,
  glitch: (what: string): string => (what === 'other' ? '' : `the app: ${what}`),
};

const FULL: LetterCase = {
  notice: {
    date: '2026-05-01T10:00:00Z',
    subject: 'Made-up subject',
    fields: {
      blockDate: '2026-04-30',
      blockTime: '4:00 PM',
      station: 'XYZ1',
      orderIds: ['1', '2'],
      trackingIds: ['TBA1'],
      packageCount: 3,
      standing: 'Fair',
    },
  },
  canned: [
    { date: '2026-05-02T10:00:00Z', sentence: 'As we said.', agentName: 'Ann' },
    { date: '2026-05-04T10:00:00Z', sentence: 'As we said again.', agentName: 'Ben' },
  ],
  sent: ['2026-05-01T12:00:00Z', null, '2026-05-03T12:00:00Z', null],
  stated: ['evidence', 'blockDate'],
  driverName: ' Kim Example ',
  glitch: { what: 'stop-removed', happenedAt: '2026-04-30T15:05:00Z' },
};

describe('knownValues', () => {
  it('knows nothing of an empty case', () => {
    expect(knownValues(NOTHING, WORDS)).toEqual({});
  });

  it('takes everything a full case has, the newest canned answer among them', () => {
    expect(knownValues(FULL, WORDS)).toEqual({
      noticeDate: '<2026-05-01T10:00:00Z>',
      noticeSubject: 'Made-up subject',
      blockDate: '<2026-04-30>',
      blockTime: '4:00 PM',
      station: 'XYZ1',
      orderIds: '1, 2',
      trackingIds: 'TBA1',
      packageCount: '3',
      standing: 'Fair',
      cannedDate: '<2026-05-04T10:00:00Z>',
      cannedSentence: 'As we said again.',
      cannedDates: '<2026-05-02T10:00:00Z>, <2026-05-04T10:00:00Z>',
      agentName: 'Ben',
      sentDate: '<2026-05-03T12:00:00Z>',
      driverName: ' Kim Example ',
      evidence: 'stated',
      glitchWhat: 'the app: stop-removed',
      glitchWhen: '<<2026-04-30T15:05:00Z>>',
    });
  });

  it('says nothing of a glitch the letter has no words for', () => {
    const glitch = { what: 'other', happenedAt: '2026-04-30T15:05:00Z' } as const;
    expect(knownValues({ ...NOTHING, glitch }, WORDS)).not.toHaveProperty('glitchWhat');
  });

  it('leaves out what a field holds as empty', () => {
    const fields = { blockDate: '', station: '  ', orderIds: [] };
    expect(knownValues({ ...NOTHING, notice: { date: '', subject: ' ', fields } }, WORDS)).toEqual({});
  });

  it('does not call one canned answer several', () => {
    expect(knownValues({ ...FULL, canned: FULL.canned.slice(0, 1) }, WORDS)).not.toHaveProperty('cannedDates');
  });

  it('gives no value a letter has no blank for', () => {
    const ids = [...Object.keys(LETTER_BLANKS), ...LETTER_FLAGS];
    expect(Object.keys(knownValues(FULL, WORDS)).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
