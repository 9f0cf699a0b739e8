import { describe, expect, it } from 'vitest';

import { readFigures } from '../../../../scripts/test/figures';

const vitest = (passed: number, failed: number, success: boolean): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success });

const playwright = (expected: number, unexpected: number, flaky: number, errors: readonly unknown[] = []): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });

describe('readFigures of Vitest', () => {
  it.each([
    ['a clean run', vitest(7, 0, true), { passed: 7, failed: 0 }],
    ['a run with failures', vitest(5, 2, false), { passed: 5, failed: 2 }],
    ['a run in which a file could not be loaded', vitest(5, 0, false), { passed: 5, failed: 1 }],
    ['a run without a test', vitest(0, 0, true), { passed: 0, failed: 1 }],
  ])('counts %s', (_case, text, expected) => {
    expect(readFigures('vitest', text)).toEqual(expected);
  });
});

describe('readFigures of Playwright', () => {
  it.each([
    ['a clean run', playwright(7, 0, 0), { passed: 7, failed: 0 }],
    ['flaky tests as failures', playwright(5, 1, 1), { passed: 5, failed: 2 }],
    ['an error outside of every test', playwright(5, 0, 0, [{}]), { passed: 5, failed: 1 }],
    ['a run without a test', playwright(0, 0, 0), { passed: 0, failed: 1 }],
  ])('counts %s', (_case, text, expected) => {
    expect(readFigures('playwright', text)).toEqual(expected);
  });
});

it.each(['', 'no JSON', 'null', '{}', '{"stats":{}}'])('takes %j for no report at all', (text) => {
  expect(readFigures('vitest', text)).toBeNull();
  expect(readFigures('playwright', text)).toBeNull();
});
