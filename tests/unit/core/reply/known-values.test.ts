import { describe, expect, it } from 'vitest';
import { LETTER_BLANKS, LETTER_FLAGS } from '../../../../utils/core/reply/blanks';
import { knownValues, type LetterCase } from '../../../../utils/core/reply/known-values';

const NOTHING: LetterCase = {
  notice: { date: null, subject: null, to: null, tier: null, fields: {} },
  canned: [],
  sent: [],
  answered: [],
  passed: [],
  cited: [],
  events: [],
  stated: [],
  driverName: null,
  glitch: null,
  places: [],
};
const WORDS = {
  day: (iso: string): string => `<${iso}>`,
  moment: (iso: string): string => `<<${iso}>>`,
  glitch: (what: string): string => (what === 'other' ? '' : `the app: ${what}`),
  timeline: (events: readonly unknown[]): string => (events.length === 0 ? '' : `${events.length} events`),
  list: (parts: readonly string[]): string => parts.join(' and '),
};

const FULL: LetterCase = {
  notice: {
    date: '2026-05-01T10:00:00Z',
    subject: 'Made-up subject',
    to: 'kim@example.com',
    tier: 'final-warning',
    fields: {
      blockDate: '2026-04-30',
      blockTime: '4:00 PM',
      station: 'XYZ1',
      orderIds: ['1', '2'],
      trackingIds: ['TBA1'],
      packageCount: 3,
      standing: 'Fair',
      occurrences: 'third time',
      deadline: '2026-05-10',
    },
  },
  canned: [
    { date: '2026-05-02T10:00:00Z', sentence: 'As we said.', agentName: 'Ann' },
    { date: '2026-05-04T10:00:00Z', sentence: 'As we said again.', agentName: 'Ben' },
  ],
  sent: ['2026-05-01T12:00:00Z', null, '2026-05-03T12:00:00Z', null],
  answered: ['2026-05-02T10:00:00Z', '2026-05-04T10:00:00Z', null],
  passed: ['photos', 'files', 'dates'],
  cited: [3, 1],
  events: [{ kind: 'notice', canned: false, date: '2026-05-01T10:00:00Z', subject: 'Made-up subject' }],
  stated: ['evidence', 'blockDate'],
  driverName: ' Kim Example ',
  glitch: { what: 'stop-removed', happenedAt: '2026-04-30T15:05:00Z' },
  places: ['us-co', 'us'],
};

describe('knownValues', () => {
  it('knows nothing of an empty case', () => {
    expect(knownValues(NOTHING, WORDS)).toEqual({});
  });

  it('takes everything a full case has, the newest canned answer among them', () => {
    expect(knownValues(FULL, WORDS)).toEqual({
      noticeDate: '<2026-05-01T10:00:00Z>',
      noticeSubject: 'Made-up subject',
      accountEmail: 'kim@example.com',
      blockDate: '<2026-04-30>',
      blockTime: '4:00 PM',
      station: 'XYZ1',
      orderIds: '1, 2',
      trackingIds: 'TBA1',
      packageCount: '3',
      standing: 'Fair',
      occurrences: 'third time',
      deadline: '<2026-05-10>',
      cannedDate: '<2026-05-04T10:00:00Z>',
      cannedSentence: 'As we said again.',
      cannedDates: '<2026-05-02T10:00:00Z> and <2026-05-04T10:00:00Z>',
      agentName: 'Ben',
      sentDate: '<2026-05-03T12:00:00Z>',
      firstSentDate: '<2026-05-01T12:00:00Z>',
      answerDate: '<2026-05-04T10:00:00Z>',
      timeline: '1 events',
      passed: 'yes',
      passedEvidence: 'E1, E3',
      passedDates: 'yes',
      finalWarning: 'yes',
      '@us-co': 'yes',
      '@us': 'yes',
      driverName: ' Kim Example ',
      evidence: 'yes',
      glitchWhat: 'the app: stop-removed',
      glitchWhen: '<<2026-04-30T15:05:00Z>>',
    });
  });

  it('says that photos and files were passed over where none of it has a number', () => {
    const values = knownValues({ ...FULL, cited: [] }, WORDS);
    expect(values).toMatchObject({ passedPhotos: 'yes', passedFiles: 'yes', passedDates: 'yes' });
    expect(values).not.toHaveProperty('passedEvidence');
  });

  it('does not say that evidence was passed over when the answer speaks of it', () => {
    expect(knownValues({ ...FULL, passed: ['dates'] }, WORDS)).not.toHaveProperty('passedEvidence');
    expect(knownValues({ ...FULL, passed: [] }, WORDS)).not.toHaveProperty('passed');
  });

  it('calls a warning final only where it is', () => {
    expect(knownValues({ ...FULL, notice: { ...FULL.notice, tier: 'warning' } }, WORDS)).not.toHaveProperty(
      'finalWarning',
    );
  });

  it('says nothing of a glitch the letter has no words for', () => {
    const glitch = { what: 'other', happenedAt: '2026-04-30T15:05:00Z' } as const;
    expect(knownValues({ ...NOTHING, glitch }, WORDS)).not.toHaveProperty('glitchWhat');
  });

  it('leaves out what a field holds as empty', () => {
    const fields = { blockDate: '', station: '  ', orderIds: [] };
    const notice = { ...NOTHING.notice, date: '', subject: ' ', fields };
    expect(knownValues({ ...NOTHING, notice }, WORDS)).toEqual({});
  });

  it('does not call one canned answer several', () => {
    expect(knownValues({ ...FULL, canned: FULL.canned.slice(0, 1) }, WORDS)).not.toHaveProperty('cannedDates');
  });

  it('gives no value a letter has no blank for', () => {
    const ids = [...Object.keys(LETTER_BLANKS), ...LETTER_FLAGS];
    const names = Object.keys(knownValues(FULL, WORDS)).filter((id) => !id.startsWith('@'));
    expect(names.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
