import { describe, expect, it } from 'vitest';
import { compareAnswers, isSameLetter } from '@/utils/core/compare/compare-answers';
import { readAnswer } from '@/utils/core/compare/wording';

const letter = (driver: string, order: string, date: string, agent: string): string =>
  `Hello ${driver},\n\nAs we wrote before, order ${order} of ${date} was not picked up. Please pick up every order on your list. We see this as closed.\n\nBest regards,\n${agent}\nAmazon Flex Support`;
const ONE = letter('Sam', '111-2222222-3333333', 'October 5, 2026', 'Arjun');

function compare(newer: string, earlier: string) {
  return compareAnswers(readAnswer(newer), readAnswer(earlier));
}

describe('comparing two answers', () => {
  it('finds a text word for word the same', () => {
    expect(compare(ONE, ONE)).toEqual({
      share: 1,
      letter: 1,
      identical: true,
      differs: [],
      sentences: { same: 3, added: 0, dropped: 0 },
    });
  });

  it.each([
    ['the name below it', letter('Sam', '111-2222222-3333333', 'October 5, 2026', 'Ramesh'), ['signature']],
    ['the name it greets', letter('Dana', '111-2222222-3333333', 'October 5, 2026', 'Arjun'), ['addressee']],
    ['a date', letter('Sam', '111-2222222-3333333', 'May 3', 'Arjun'), ['date']],
    ['an order', letter('Sam', '999-2222222-3333333', 'October 5, 2026', 'Arjun'), ['id']],
    ['several', letter('Dana', '999-2222222-3333333', 'May 3', 'Mei'), ['addressee', 'date', 'id', 'signature']],
    ['greeting and sign-off', ONE.replace('Hello', 'Hi').replace('Best regards', 'Sincerely'), ['greeting', 'closing']],
    ['a name in a sentence', ONE.replace('pick up every', 'pick up at Whole Foods every'), ['words']],
  ])('says that what differs is %s', (_name, other, differs) => {
    const result = compare(other, ONE);

    expect(result.differs).toEqual(differs);
    expect(result.identical).toBe(false);
    expect(result.share).toBeLessThan(1);
  });

  it('takes capitalised words that differ inside a sentence for names, with what stands between them', () => {
    const at = (shop: string): string => `The order was left at ${shop} that day and nobody came.`;

    expect(compare(at('Whole Foods'), at('Corner Library'))).toMatchObject({ differs: ['name'] });
    expect(compare(at('Fresh Kitchen on Elm Street'), at('Rosengarten 4')).differs).toContain('name');
    expect(isSameLetter(readAnswer(at('Whole Foods')), readAnswer(at('Fresh Kitchen on Elm Street')))).toBe(true);
  });

  it('gives nearly the whole share for one name in a letter', () => {
    const { share, letter: masked } = compare(letter('Sam', '1', 'May 3', 'Arjun'), letter('Sam', '1', 'May 3', 'Mei'));

    expect(Math.round(share * 100)).toBe(97);
    expect(masked).toBe(1);
  });

  it('counts sentences that came and went', () => {
    const shorter = ONE.replace(' We see this as closed.', '');

    expect(compare(ONE, shorter).sentences).toEqual({ same: 2, added: 1, dropped: 0 });
    expect(compare(shorter, ONE).sentences).toEqual({ same: 2, added: 0, dropped: 1 });
  });

  it('gives the same measures in both directions', () => {
    const other = 'Please pick up every order on your list. Thank you for your message about it.';

    expect(compare(ONE, other).share).toBe(compare(other, ONE).share);
    expect(compare(ONE, other).letter).toBe(compare(other, ONE).letter);
  });

  it('has nothing to say about two empty texts', () => {
    expect(compare('', '')).toMatchObject({ share: 0, letter: 0, differs: [] });
  });
});

describe('the same letter', () => {
  const same = (left: string, right: string): boolean => isSameLetter(readAnswer(left), readAnswer(right));

  it.each([
    ['other names, dates and numbers', ONE, letter('Dana', '7', '2026-05-03', 'Mei')],
    ['another frame', ONE, `Hi there,\n\n${ONE.split('\n\n')[1] ?? ''}\n\nThanks`],
    [
      'German',
      'Guten Tag Sam,\n\nIhre Sperre bleibt bestehen.',
      'Hallo Dana,\n\nIhre Sperre bleibt bestehen.\n\nViele Grüße\nMei',
    ],
    ['Japanese', '田中様\n\n11月3日の判断は変わりません。', '佐藤様\n\n2026年12月24日の判断は変わりません。\n\n敬具'],
  ])('is known through %s', (_name, left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it.each([
    ['a "not" makes it the opposite', 'We can change the entry for you.', 'We can not change the entry for you.'],
    ['a "NOT" makes it the opposite', 'We will remove the entry.', 'We will NOT remove the entry.'],
    ['the first word makes it the opposite', 'No action is needed from you.', 'An action is needed from you.'],
    [
      'one of two sentences is another',
      'We looked again. The entry stays.',
      'We looked again. Your entry was removed.',
    ],
    [
      'it only greets and closes alike',
      'Hello Sam,\n\nYou were late.\n\nRegards,\nMei',
      'Hello Sam,\n\nWe paid you.\n\nRegards,\nMei',
    ],
    ['there is too little to tell', 'Thank you both.', 'Thank you both.'],
    ['there is nothing', '', ''],
  ])('is not seen where %s', (_name, left, right) => {
    expect(same(left, right)).toBe(false);
  });
});
