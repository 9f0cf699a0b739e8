import { expect, it } from 'vitest';

import { createReport, expectThat } from '../../../../../scripts/start/tour/report';

it('prints one line per step, counts both kinds, and goes on after a step that failed', async () => {
  const lines: string[] = [];
  const report = createReport((name, line) => lines.push(`${name}: ${line}`));

  await report.step('Inbox', () => Promise.resolve('24 rows'));
  await report.step('Panel', async () => {
    await Promise.resolve();
    expectThat(false, 'no panel');
    return 'never';
  });
  await report.step('Draft', () => Promise.reject(new Error('\u001b[31mtimeout\u001b[39m')));

  expect(lines).toEqual(['Inbox: ✓ 24 rows', 'Panel: ✗ no panel', 'Draft: ✗ timeout']);
  expect([report.passed, report.failed]).toEqual([1, 2]);
});
