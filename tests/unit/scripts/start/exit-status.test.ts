import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

it.each([
  ['a file that is no mailbox', ['--mailbox', 'package.json'], /is not a mailbox/],
  ['a file that is not there', ['--mailbox', 'no-such-file.mbox'], /Can't read/],
  ['an option that is none', ['--headles'], /is not an option/],
])('npm start ends with 2 and one sentence for %s', { timeout: 30_000 }, (_what, args, sentence) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/start/main.ts', '--headless', ...args],
    { encoding: 'utf8' },
  );

  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});
