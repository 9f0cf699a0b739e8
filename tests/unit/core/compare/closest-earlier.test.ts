import { describe, expect, it } from 'vitest';
import { closestEarlier } from '@/utils/core/compare/closest-earlier';

const BODY = 'We looked at what you told us and we could not confirm it, so your standing stays as it is.';
const signed = (agent: string, body = BODY): string => `Hello Sam,\n\n${body}\n\nBest regards,\n${agent}`;

function find(text: string, earlier: readonly string[]) {
  return closestEarlier(
    text,
    earlier.map((one, item) => ({ text: one, item })),
  );
}

describe('closestEarlier', () => {
  it('finds the copy among other answers', () => {
    const others = ['Please see the Help page of the app for earnings.', 'Thank you for your message about the route.'];

    expect(find(signed('Mei'), [others[0] ?? '', signed('Arjun'), others[1] ?? ''])?.item).toBe(1);
  });

  it.each([
    ['the one most like it as it stands', [signed('Arjun'), signed('Mei')], 1],
    ['of equals the first', [signed('Arjun'), signed('Ramesh')], 0],
    ['the same letter before one with a sentence more', [signed('Mei', `${BODY} Have a look.`), signed('Arjun')], 1],
  ])('chooses %s', (_name, earlier, item) => {
    expect(find(signed('Mei'), earlier)?.item).toBe(item);
  });

  it('finds nothing among other letters, or where there are none', () => {
    expect(find(signed('Mei'), ['You gave back your block too late on Monday.'])).toBeNull();
    expect(find(signed('Mei'), [])).toBeNull();
    expect(find('', [''])).toBeNull();
  });
});
