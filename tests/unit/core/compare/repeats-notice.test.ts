import { describe, expect, it } from 'vitest';
import { namesFact, repeatsNotice } from '@/utils/core/compare/repeats-notice';

const NOTICE =
  'Hi Dana,\n\nWe noticed that an order that was assigned to you was not picked up on November 2.\n\nThe Amazon Flex Team';
const SENT = [{ text: 'I picked up every order. See my screenshots of November 2.', attachments: [] }];
const REPEATS =
  'Hello Dana,\n\nan order that was assigned to you was not picked up. Please be careful.\n\nRegards,\nMei';

describe('an answer that repeats the notice', () => {
  it('is one that says its words again and nothing of the case', () => {
    expect(repeatsNotice(REPEATS, NOTICE, SENT)).toBe(true);
  });

  it('is known in a script without spaces', () => {
    const notice = '割り当てられた注文は店舗で受け取られていませんでした。';

    expect(
      repeatsNotice('お問い合わせの件ですが、割り当てられた注文は店舗で受け取られていませんでした。', notice, SENT),
    ).toBe(true);
    expect(repeatsNotice('お問い合わせの件ですが、割り当てられた注文を確認しました。', notice, SENT)).toBe(false);
  });

  it.each([
    ['names a date', `${REPEATS} It was on November 2.`, SENT],
    ['names the order', REPEATS.replace('an order', 'order 111-2222222-3333333'), SENT],
    ['speaks of what the driver sent', REPEATS.replace('Please be careful.', 'We saw your screenshots.'), SENT],
    ['is longer than answers are', `${REPEATS} ${'Please be careful. '.repeat(2_000)}`, SENT],
    ['uses other words', 'Hello Dana,\n\nnothing can be changed about it now.', SENT],
    ['answers nothing, because nothing was written', REPEATS, []],
  ])('is not one that %s', (_name, answer, sent) => {
    expect(repeatsNotice(answer, NOTICE, sent)).toBe(false);
  });
});

describe('a fact of the case', () => {
  it.each([
    ['a date', 'It was on November 2.', true],
    ['a time', 'It was at 4:30 PM.', true],
    ['an amount', 'We paid $12.50.', true],
    ['a station', 'It was at DQZ7.', true],
    ['a number of rules', 'There are 3 rules.', false],
    ['a case number below it', 'We looked again at all of it.\n\nRegards,\nMei\nCase 12345678', false],
    ['nothing', '', false],
  ])('%s: "%s"', (_name, answer, expected) => {
    expect(namesFact(answer)).toBe(expected);
  });
});
