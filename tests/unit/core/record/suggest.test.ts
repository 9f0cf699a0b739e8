import { describe, expect, it } from 'vitest';

import { suggestCases, type CaseOutline } from '../../../../utils/core/record/suggest';
import { DAY, MAY_3, message, outline } from './outline';

const BLOCK = { blockDate: '2026-05-03', station: 'DSE4' };
const answer = (part: Parameters<typeof message>[0] = {}) =>
  message({ kind: 'answer', category: 'canned-reply', tier: 'reply', at: MAY_3 + 2 * DAY, ...part });

/** The reasons for which `two` is suggested for `one`. */
function reasons(one: CaseOutline, ...others: readonly CaseOutline[]) {
  return suggestCases(one, others).map(({ caseId, reason, strength }) => [caseId, reason, strength]);
}

describe('suggesting cases for each other', () => {
  it.each<[string, CaseOutline, CaseOutline, readonly (readonly string[])[]]>([
    ['nothing in common', outline('one', [message()]), outline('two', [message()]), []],
    [
      'the same order',
      outline('one', [message({ fields: { orderIds: ['1', '2'] } })]),
      outline('two', [message({ fields: { orderIds: ['2'] } })]),
      [['two', 'same-order', 'strong']],
    ],
    [
      'a tracking number that the other calls an order',
      outline('one', [message({ fields: { trackingIds: ['TBA1'] } })]),
      outline('two', [message({ fields: { orderIds: ['TBA1'] } })]),
      [['two', 'same-order', 'strong']],
    ],
    [
      'the same block day and station',
      outline('one', [message({ fields: { ...BLOCK, station: ' dse4 ' } })]),
      outline('two', [message({ fields: BLOCK })]),
      [['two', 'same-block', 'strong']],
    ],
    [
      'the same day at no station',
      outline('one', [message({ fields: { blockDate: BLOCK.blockDate } })]),
      outline('two', [message({ fields: BLOCK })]),
      [],
    ],
    [
      'a day that is only words',
      outline('one', [message({ fields: { ...BLOCK, blockDate: 'May 3' } })]),
      outline('two', [message({ fields: { ...BLOCK, blockDate: 'May 3' } })]),
      [],
    ],
    [
      'the same words on the same day',
      outline('one', [message({ textPrint: 'same' })]),
      outline('two', [message({ textPrint: 'same', at: MAY_3 + DAY / 2 })]),
      [['two', 'same-words', 'strong']],
    ],
    [
      'the same words on another day, which is another message',
      outline('one', [message({ textPrint: 'same' })]),
      outline('two', [message({ textPrint: 'same', at: MAY_3 + DAY })]),
      [],
    ],
    [
      'an answer with the subject of the notice',
      outline('one', [answer({ subject: 'RE: Order Not Picked Up' })]),
      outline('two', [message({ subject: 'Order Not Picked Up' })]),
      [['two', 'same-subject', 'fair']],
    ],
    [
      'the same, seen from the notice',
      outline('one', [message({ subject: 'Order Not Picked Up' })]),
      outline('two', [answer({ subject: 'RE: Order Not Picked Up' })]),
      [['two', 'same-subject', 'fair']],
    ],
    [
      'an answer without a subject, to a notice without one',
      outline('one', [answer()]),
      outline('two', [message()]),
      [['two', 'newest-open', 'weak']],
    ],
    ['an answer before the notice', outline('one', [answer({ at: MAY_3 - 1 })]), outline('two', [message()]), []],
    [
      'an answer long after the notice',
      outline('one', [answer({ at: MAY_3 + 90 * DAY })]),
      outline('two', [message()]),
      [],
    ],
    ['an answer beside its notice', outline('one', [message(), answer()]), outline('two', [message()]), []],
  ])('%s', (_name, one, two, expected) => {
    expect(reasons(one, two)).toEqual(expected);
  });

  it('says what both have in common', () => {
    const one = outline('one', [message({ fields: BLOCK })]);
    const two = outline('two', [message({ fields: BLOCK })]);
    expect(suggestCases(one, [two])[0]?.shared).toEqual({ day: '2026-05-03', station: 'DSE4' });
  });

  it.each<[string, Partial<CaseOutline>, Partial<CaseOutline>]>([
    ['a closed case', {}, { open: false }],
    ['one the driver said it is not', { apartFrom: ['two'] }, {}],
    ['one that was said not to be it', {}, { apartFrom: ['one'] }],
    ['one of another known mail account', { accounts: ['a'] }, { accounts: ['b'] }],
  ])('leaves out %s', (_name, mine, theirs) => {
    const fields = { orderIds: ['1'] };
    expect(reasons(outline('one', [message({ fields })], mine), outline('two', [message({ fields })], theirs))).toEqual(
      [],
    );
  });

  it('puts the stronger reason first, and of equals the newest', () => {
    const fields = { ...BLOCK, orderIds: ['1'] };
    const one = outline('one', [message({ fields })]);
    const block = outline('block', [message({ fields: BLOCK })]);
    const newer = outline('newer', [message({ fields: BLOCK, at: MAY_3 + DAY })]);
    const order = outline('order', [message({ fields: { orderIds: ['1'] } })]);
    expect(reasons(one, block, newer, order).map(([id]) => id)).toEqual(['order', 'newer', 'block']);
  });

  it('gives an answer without any sign the newest open case, and an appeal result one where the account is at stake', () => {
    const stake = outline('stake', [message({ tier: 'deactivation', at: MAY_3 - DAY })]);
    const newest = outline('newest', [message()]);
    expect(reasons(outline('one', [answer()]), stake, newest)).toEqual([['newest', 'newest-open', 'weak']]);
    const result = answer({ category: 'appeal-denied', tier: 'appeal-result' });
    expect(reasons(outline('one', [result]), stake, newest)).toEqual([['stake', 'newest-open', 'weak']]);
    expect(reasons(outline('one', [result]), newest)).toEqual([['newest', 'newest-open', 'weak']]);
  });
});
