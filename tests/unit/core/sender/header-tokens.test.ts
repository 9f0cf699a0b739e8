import { describe, expect, it } from 'vitest';
import { headerTokens } from '@/utils/core/sender/header-tokens';

describe('headerTokens', () => {
  it.each([
    ['a; b c', [['a'], ['b', 'c']]],
    ['a (one; (two) three) b; c', [['a', 'b'], ['c']]],
    ['pass(p=none)', [['pass']]],
    ['dkim = pass', [['dkim=pass']]],
    ['dkim= pass header.d =x', [['dkim=pass', 'header.d=x']]],
    ['from="a; b \\" c"@d e', [['from=a; b " c@d', 'e']]],
    ['a (never closed; b', [['a']]],
    ['a "never closed; b', [['a', 'never closed; ']]],
    ['a (\\) b) c', [['a', 'c']]],
    [') a', [[')', 'a']]],
    ['', [[]]],
    [' \t\r\n; ', [[], []]],
  ])('reads %j as %j', (value, expected) => {
    expect(headerTokens(value)).toEqual(expected);
  });

  it('stops at a bound instead of reading without end', () => {
    expect(headerTokens('a '.repeat(100_000))[0]?.length).toBeLessThanOrEqual(400);
  });
});
