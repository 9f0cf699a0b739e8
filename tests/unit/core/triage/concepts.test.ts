import { describe, expect, it } from 'vitest';
import type { Concept } from '@/utils/core/knowledge';
import { readPassage } from '@/utils/core/text/passage';
import { type Hit, type Matcher, compileConcepts, matchConcepts } from '@/utils/core/triage/concepts';

function found(concept: Partial<Concept>, text: string, place: 'subject' | 'text' = 'text'): string | null {
  const whole: Concept = { id: 'x', all: [['order'], ['not picked up']], within: 8, weight: 1, ...concept };
  const matcher = compileConcepts([{ rule: 'test/x', role: 'category', of: 'test', kind: 'concept', concept: whole }]);
  const hit = match(matcher, text, place)[0];
  return hit === undefined ? null : text.slice(...hit.at);
}

function match(matcher: Matcher, text: string, place: 'subject' | 'text' = 'text'): Hit[] {
  return matchConcepts(matcher, readPassage(matcher.patterns.words, text, [[0, text.length]]), place);
}

describe('matchConcepts', () => {
  it.each<[string, Partial<Concept>, string, string | null]>([
    ['groups in any order', {}, 'It was not picked up, your order.', 'not picked up, your order'],
    ['groups in any order, forbidden by `ordered`', { ordered: true }, 'It was not picked up, your order.', null],
    [
      'ordered groups after a false start',
      { ordered: true },
      'Not picked up: one order was not picked up',
      'order was not picked up',
    ],
    ['the width of the window, just', { within: 5 }, 'order was not picked up', 'order was not picked up'],
    ['the width of the window, just missed', { within: 4 }, 'order was not picked up', null],
    ['no window over a sentence end', {}, 'Your order. It was not picked up.', null],
    [
      'one sentence end in a wide window',
      { within: 20 },
      'Your order. It was not picked up.',
      'order. It was not picked up',
    ],
    ['two sentence ends never', { within: 20 }, 'Your order. Hm. It was not picked up.', null],
    ['a forbidden word in the window', { not: ['72 hours'] }, 'order not picked up within 72 hours', null],
    [
      'a forbidden word in another sentence',
      { not: ['72 hours'] },
      'order not picked up. Wait 72 hours.',
      'order not picked up',
    ],
    [
      'a second window behind a forbidden one',
      { not: ['refund'] },
      'Order not picked up, refund. The order was not picked up.',
      'order was not picked up',
    ],
    ['any ending', { all: [['deactivat*']] }, 'He was Deactivated.', 'Deactivated'],
    ['no ending without the asterisk', { all: [['deactivat']] }, 'He was deactivated.', null],
    ['an ending inside several words', { all: [['fail* to pick up']] }, 'You failed to pick up', 'failed to pick up'],
    ['a word never by its middle', { all: [['flex']] }, 'sellerflex and flexible', null],
    ['words with hidden characters', { all: [['deactivated']] }, 'de\u00adactivated', 'de\u00adactivated'],
    ['a stem of one character', { all: [['packages'], ['2*']] }, 'packages 212', 'packages 212'],
    ['words with accents by words without', { all: [['recogio']] }, 'No lo recogió.', 'recogió'],
    ['words without accents by words with', { all: [['recogió']] }, 'No lo recogio.', 'recogio'],
    ['a contraction without its apostrophe', { all: [["didn't pick"]] }, 'You didnt pick it', 'didnt pick'],
    ['a noun behind an elided article', { all: [['itinéraire*']] }, 'L\u2019itinéraire', 'itinéraire'],
    ['letters in disguise', { all: [['amazon flex']] }, '\u0410m\u0430zon \uff26lex', '\u0410m\u0430zon \uff26lex'],
    ['Japanese over a wrapped line', { all: [['アカウント']] }, `${'の'.repeat(30)}アカ\nウント`, 'アカ\nウント'],
    ['Japanese not over a short line', { all: [['アカウント']] }, 'アカ\nウント', null],
    [
      'Japanese at the width of English',
      { all: [['荷物'], ['遅れ']], within: 6 },
      '荷物の到着が大幅に遅れました',
      '荷物の到着が大幅に遅れ',
    ],
    ['Japanese without spaces', { all: [['停止']] }, 'アカウントを停止しました', '停止'],
    [
      'any of several alternatives, whichever stands near',
      { all: [['bag', 'box', 'order'], ['picked up']], within: 4 },
      'bag one and two and three and box four and five and order not picked up and box',
      'order not picked up',
    ],
    ['the tightest window', {}, 'order one, order two, order three not picked up', 'order three not picked up'],
  ])('finds %s', (_name, concept, text, expected) => {
    expect(found(concept, text)).toBe(expected);
  });

  it('looks only in the place the concept is for', () => {
    expect(found({ where: 'subject' }, 'order not picked up', 'text')).toBeNull();
    expect(found({ where: 'subject' }, 'order not picked up', 'subject')).toBe('order not picked up');
  });

  it('never matches a concept whose alternatives hold no word', () => {
    expect(found({ all: [['#'], ['order']] }, 'order #')).toBeNull();
  });

  it('reports each rule once, in the order of the rules', () => {
    const rule = (id: string, word: string) =>
      ({
        rule: `test/${id}`,
        role: 'category',
        of: 'test',
        kind: 'concept',
        concept: { id, all: [[word]], within: 1, weight: 1 },
      }) as const;
    const matcher = compileConcepts([rule('b', 'late'), rule('a', 'block')]);
    expect(match(matcher, 'block late late').map((hit) => hit.source.rule)).toEqual(['test/b', 'test/a']);
  });
});
