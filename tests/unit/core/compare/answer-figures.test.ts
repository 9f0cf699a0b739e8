import { describe, expect, it } from 'vitest';
import { answerFigures, type CaseEvent, sentBefore } from '@/utils/core/compare/answer-figures';

const MINUTE = 60_000;
const event = (kind: CaseEvent['kind'], minutes: number | null, over: Partial<CaseEvent> = {}): CaseEvent => ({
  kind,
  at: minutes === null ? null : minutes * MINUTE,
  canned: false,
  withProof: false,
  ...over,
});
const canned = { canned: true };
const proof = { withProof: true };

describe('answerFigures', () => {
  it('counts answers, the canned ones, and those after proof', () => {
    const figures = answerFigures([
      event('notice', 0),
      event('sent', 10),
      event('answer', 14, canned),
      event('sent', 20, proof),
      event('answer', 50, canned),
    ]);

    expect(figures).toEqual({ answers: 2, canned: 2, minutes: 17, afterProof: { answers: 1, canned: 1 } });
  });

  it.each<[string, readonly CaseEvent[], number | null]>([
    ['the middle one of three', [1, 5, 90].flatMap((wait) => [event('sent', 0), event('answer', wait)]), 5],
    ['from her latest message', [event('sent', 0), event('sent', 6), event('answer', 10)], 4],
    ['for the first of two answers in a row', [event('sent', 0), event('answer', 4), event('answer', 500)], 4],
    ['not where a date is missing', [event('sent', null), event('answer', 4)], null],
    ['not where the answer seems to come first', [event('sent', 9), event('answer', 4)], null],
    ['not where she wrote nothing', [event('notice', 0), event('answer', 4)], null],
  ])('takes the time %s', (_name, events, minutes) => {
    expect(answerFigures(events).minutes).toBe(minutes);
  });

  it('counts a second answer in a row as one to the same message', () => {
    const events = [event('sent', 0, proof), event('answer', 4), event('answer', 5, canned)];

    expect(answerFigures(events).afterProof).toEqual({ answers: 2, canned: 1 });
  });

  it('is zero for a case without answers', () => {
    expect(answerFigures([event('notice', 0), event('sent', 1, proof)])).toEqual({
      answers: 0,
      canned: 0,
      minutes: null,
      afterProof: { answers: 0, canned: 0 },
    });
  });
});

describe('sentBefore', () => {
  const kinds = (...list: readonly CaseEvent['kind'][]) => list.map((kind, id) => ({ kind, id }));

  it.each([
    ['those since the answer before', kinds('sent', 'answer', 'sent', 'sent', 'answer'), 4, [2, 3]],
    ['all before the first answer, without notices', kinds('sent', 'notice', 'sent', 'answer'), 3, [0, 2]],
    ['those of the answer before, for a second one in a row', kinds('sent', 'answer', 'answer'), 2, [0]],
    ['none where none was written', kinds('notice', 'answer'), 1, []],
  ])('gives %s', (_name, events, index, ids) => {
    expect(sentBefore(events, index).map(({ id }) => id)).toEqual(ids);
  });
});
