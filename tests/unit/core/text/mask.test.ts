import { describe, expect, it } from 'vitest';
import { maskText, maskedSentences, sharedShare } from '@/utils/core/text/mask';

const letter = (name: string, date: string, order: string, agent: string): string =>
  `Hello ${name},\n\nAs we wrote in our previous message, order ${order} of ${date} was not picked up. The fee is $${order.length}.50.\n\nBest regards,\n${agent}\nAmazon Flex Support`;

describe('maskText', () => {
  it.each([
    [
      'names, ids and dates',
      letter('Sam', 'October 5, 2026', '111-2222222-3333333', 'Arun'),
      letter('Jo Park', '10/12/2026', '9', 'Mei L'),
    ],
    ['a weekday and a time', 'You came on Monday at 4:05 PM.', 'You came on Friday at 16:20.'],
    ['case and curly quotes', 'We CAN\u2019T change this.', "we can't change this"],
  ])('is the same for two copies that differ in %s', (_name, one, other) => {
    expect(maskText(one)).toBe(maskText(other));
  });

  it.each([
    ['another accusation', 'You left an order behind.', 'You left a parcel behind.'],
    ['a verb that is also a month', 'This may cost you.', 'This will cost you.'],
    ['words after a greeting that are no name', 'Hello, as we wrote before', 'Hello, as we said before'],
  ])('differs for %s', (_name, one, other) => {
    expect(maskText(one)).not.toBe(maskText(other));
  });

  it('leaves out quoted text and sentences that are nothing but masks', () => {
    expect(maskedSentences('12.05.2026\n\nWe looked again.\n\n> You wrote this.')).toEqual(['we looked again']);
  });
});

describe('sharedShare', () => {
  const share = (one: string, other: string): number => sharedShare(maskedSentences(one), maskedSentences(other));

  it('is 1 for the same letter signed by two people', () => {
    expect(share(letter('Sam', 'May 3', '1', 'Arun'), letter('Sam', 'June 9', '2', 'Mei'))).toBe(1);
  });

  it('is 0 for different letters that greet and close alike', () => {
    expect(
      share(
        'Hello Sam,\n\nYour pay was sent today.\n\nBest regards,\nMei',
        'Hello Sam,\n\nWe closed your account for good.\n\nBest regards,\nMei',
      ),
    ).toBe(0);
  });

  it('is 0 when there is nothing to compare', () => {
    expect(share('', 'We looked again.')).toBe(0);
  });
});
