import { describe, expect, it } from 'vitest';

import { isLetterAsSent } from '../../../../utils/core/record/sent-letter';

const LETTER = `Hello,

Your notice of November 3, 2026 lists an order as not picked up.

The order vanished from my list at 4:05 PM, before I reached the station. The person at the counter saw it too.

Please have a person check who held this order and when, and tell me:
1. Which order is it?
2. Which record shows it?
3. Will you take the event off, if the log bears me out?

Thank you

Kim Example`;
const OTHER = `Hello,

Thank you for your answer of November 4, 2026. It says: "we reviewed your account". It does not say anything about my case.

You repeat the notice, and pass over the list I sent you. I ask for a person to look at it, with a name I can write to.

Thank you

Kim Example`;
const AT = Date.UTC(2026, 10, 5, 12);
const HOUR = 3_600_000;

describe('a mail of hers is the letter', () => {
  it.each<[string, string, number, boolean]>([
    ['word for word', LETTER, AT, true],
    ['with a signature below', `${LETTER}\n\nSent from my phone`, AT + HOUR, true],
    [
      'with a sentence changed',
      LETTER.replace('The person at the counter saw it too.', 'Ana at the desk saw it as well.'),
      AT,
      true,
    ],
    ['with a question of hers added', LETTER.replace('Thank you', '4. Who decides about it?\n\nThank you'), AT, true],
    ['sent before she said so', LETTER, AT - 30 * HOUR, true],
    ['but not a week later', LETTER, AT + 7 * 24 * HOUR, false],
    ['but not another letter', OTHER, AT, false],
    ['but not a short word', 'Thank you', AT, false],
    ['but not an empty mail', '', AT, false],
  ])('%s', (_, text, at, expected) => {
    expect(isLetterAsSent({ text: LETTER, at: AT }, { text, at })).toBe(expected);
  });
});
