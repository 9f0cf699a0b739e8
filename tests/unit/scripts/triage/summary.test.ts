import { describe, expect, it } from 'vitest';
import { newCounts, summaryOf } from '../../../../scripts/triage/summary';

describe('summaryOf', () => {
  it('says what was read and flagged, the most frequent first', () => {
    const counts = { ...newCounts(), files: 1, read: 1234 };
    counts.flagged.set('phishing', 1).set('late-arrival', 1).set('missed-block', 12);
    expect(summaryOf(counts).split('\n')).toEqual([
      'Read 1,234 messages in 1 file, 14 flagged.',
      '  missed-block                  12',
      '  late-arrival                   1',
      '  phishing                       1',
      '',
    ]);
  });

  it('says what was left out', () => {
    const counts = { ...newCounts(), files: 2, read: 1, damaged: 1, cut: 2, skippedBytes: 3, unopened: 1 };
    expect(summaryOf(counts)).toBe(
      'Read 1 message in 2 files, 0 flagged.\n1 message could not be read.\n2 messages read only in part, being very long.\n3 bytes before the first message skipped.\n1 file could not be opened.\n',
    );
  });
});
