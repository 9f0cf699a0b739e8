import { describe, expect, it } from 'vitest';
import { rungOf, type CaseMessage } from '../../../../utils/core/reply/rung';

const notice: CaseMessage = { kind: 'notice', canned: false, at: 1 };
const sent: CaseMessage = { kind: 'sent', canned: false, at: 2 };
const answer: CaseMessage = { kind: 'answer', canned: false, at: 3 };
const canned: CaseMessage = { kind: 'answer', canned: true, at: 4 };

describe('rungOf', () => {
  it.each<[string, CaseMessage[], string]>([
    ['a case without messages starts at the first answer', [], 'first-answer'],
    ['a notice alone is at the first answer', [notice], 'first-answer'],
    ['an answered notice stays there', [notice, sent], 'first-answer'],
    ['an answer that engages does not move it', [notice, sent, answer], 'first-answer'],
    ['one canned answer moves it up', [notice, sent, canned], 'answer-to-canned'],
    ['a canned answer alone, its notice never logged, moves it too', [canned], 'answer-to-canned'],
    ['a second canned answer moves on, also with the same text', [notice, sent, canned, sent, canned], 'next-route'],
    ['a third changes nothing more', [canned, canned, canned], 'next-route'],
    ['order plays no part', [canned, sent, notice, canned], 'next-route'],
    ['the driver’s own words are never canned answers', [notice, { ...sent, canned: true }], 'first-answer'],
    ['a notice that repeats itself is no answer', [{ ...notice, canned: true }], 'first-answer'],
  ])('%s', (_name, messages, rung) => expect(rungOf(messages)).toBe(rung));
});
