import { expect, it } from 'vitest';

import { readFailures } from '../../../../scripts/test/failures';

it('names the failed tests of Vitest with what they said, and a file that could not be loaded', () => {
  const report = {
    testResults: [
      {
        name: 'tests/unit/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a adds', status: 'passed' },
          { fullName: 'a takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] },
        ],
      },
      { name: 'tests/unit/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(readFailures('vitest', JSON.stringify(report))).toEqual([
    { title: 'a takes away', message: 'expected 1 to be 2' },
    { title: 'tests/unit/b.test.ts', message: 'no such module' },
  ]);
});

it('names the failed tests of Playwright with the groups they are in, without colours', () => {
  const failed = { errors: [{ message: '\u001B[31mtoo late\u001B[39m\n\n  at the door' }] };
  const report = {
    errors: [{ message: 'the port is taken' }],
    suites: [
      {
        title: 'a.spec.ts',
        specs: [{ title: 'is well', ok: true, tests: [{ results: [{ errors: [] }] }] }],
        suites: [{ title: 'in the dark', specs: [{ title: 'is read', ok: false, tests: [{ results: [failed] }] }] }],
      },
    ],
  };
  expect(readFailures('playwright', JSON.stringify(report))).toEqual([
    { title: 'outside of every test', message: 'the port is taken' },
    { title: 'a.spec.ts › in the dark › is read', message: 'too late\n  at the door' },
  ]);
});

it('keeps the first lines of a long message', () => {
  const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  const report = {
    suites: [
      { title: '', specs: [{ title: 'is long', ok: false, tests: [{ results: [{ errors: [{ message }] }] }] }] },
    ],
  };
  expect(readFailures('playwright', JSON.stringify(report))[0]?.message.split('\n')).toHaveLength(12);
});

it.each(['', 'no JSON', 'null', '[]', '{"suites":{},"testResults":1}'])('finds nothing in %j', (text) => {
  expect(readFailures('vitest', text)).toEqual([]);
  expect(readFailures('playwright', text)).toEqual([]);
});
