import { describe, expect, it } from 'vitest';

import { segmentsOf } from '../../../../utils/core/redact/apply';
import { findRisks } from '../../../../utils/core/redact/risks';
import { changesIn } from './redactor-for-tests';

describe('findRisks', () => {
  it('always says first that Amazon has the other half', () => {
    expect(findRisks('Nothing.', { language: 'en' })).toEqual([
      { id: 'other-half', kind: 'other-half', at: null, words: '' },
    ]);
  });

  it.each([
    ['exact-minute', 'It was at 4:15 pm.', 'at 4:15 pm'],
    ['exact-date', 'It was on May 3.', 'on May 3'],
    ['rare-event', 'A dog bite, nothing more.', 'dog bite'],
    ['trait', 'I was pregnant then.', 'pregnant'],
    ['small-place', 'We live in a small town.', 'small town'],
    ['vehicle', 'I drove a cargo bike.', 'cargo bike'],
    ['digits', 'My number is 88120.', '88120'],
    [
      'quoted',
      'They wrote “we have looked at this and decided against you”.',
      '“we have looked at this and decided against you”',
    ],
    ['other-script', 'He said спасибо to me, and smiled at all of us.', 'спасибо'],
    ['many-numbers', '3 bags, 2 stops and 7 rings.', '3 bags, 2 stops and 7 rings'],
  ])('warns of %s', (kind, text, words) => {
    expect(findRisks(text, { language: 'en' })).toContainEqual(expect.objectContaining({ kind, words }));
  });

  it('warns of sentences that Amazon can search for', () => {
    const sent = ['Dear team, I went back to the store twice and nobody would take the bags from me.'];
    const risks = findRisks('So: I went back to the store twice and nobody would take the bags.', {
      language: 'en',
      sent,
    });
    expect(risks).toContainEqual(
      expect.objectContaining({
        kind: 'your-letter',
        words: 'I went back to the store twice and nobody would take the bags',
      }),
    );
  });

  it('warns of what she turned off, and of words beside a hidden name', () => {
    const text = 'I asked the agent Maria Quispe de Zorritos.';
    const changes = changesIn('Write to ana@example.org.');
    const segments = segmentsOf('Write to ana@example.org.', changes, { kept: new Set(changes.map(({ id }) => id)) });
    expect(findRisks('Write to ana@example.org.', { language: 'en', segments })).toContainEqual(
      expect.objectContaining({ kind: 'kept', words: 'ana@example.org' }),
    );
    expect(findRisks(text, { language: 'en' }).map(({ kind }) => kind)).toEqual(['other-half']);
  });
});
