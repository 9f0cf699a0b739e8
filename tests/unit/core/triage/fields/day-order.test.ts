import { describe, expect, it } from 'vitest';
import { dayOrderOf } from '@/utils/core/triage/fields/day-order';
import { fieldText } from '@/utils/core/triage/fields/field-text';

describe('dayOrderOf', () => {
  it.each([
    ['en', 'a@amazon.com', 'On 05/03/2026', 'month-first'],
    ['en', 'a@amazon.co.uk', 'On 05/03/2026', 'day-first'],
    ['en', 'a@amazon.com.au', 'On 05/03/2026', 'day-first'],
    ['en', 'a@amazon.in', 'On 05/03/2026', 'day-first'],
    ['en', 'a@amazon.ca', 'On 05/03/2026', 'unknown'],
    ['en', 'a@amazon.com', 'A fee of £5, on 05/03/2026', 'unknown'],
    ['en', 'a@elsewhere.example', 'On 05/03/2026', 'unknown'],
    ['en', undefined, 'On 05/03/2026', 'unknown'],
    ['en', 'a@amazon.com', 'On 25/03/2026 and 05/03/2026', 'day-first'],
    ['en', 'a@amazon.co.uk', 'On 03/25/2026 and 05/03/2026', 'month-first'],
    ['es', 'a@amazon.es', 'El 05/03/2026', 'day-first'],
    ['es', 'a@amazon.com', 'El 05/03/2026', 'unknown'],
    ['fr', 'a@amazon.com', 'Le 05/03/2026', 'day-first'],
    ['de', undefined, 'Am 05.03.2026', 'day-first'],
    ['ja', undefined, '5/3', 'month-first'],
  ])('of %s from %s: %j is %s', (language, address, text, expected) => {
    expect(dayOrderOf(fieldText(text, language), address)).toBe(expected);
  });
});
