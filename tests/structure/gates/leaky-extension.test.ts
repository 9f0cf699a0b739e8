// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { RULES } from '../../../scripts/gates/bundles/rules';
import { scanFolder } from '../../../scripts/gates/bundles/scan';
import { GATE_MARKS, PLANTED_LEAKS } from '../../e2e/network/planted-leaks';

const LEAKY = 'tests/fixtures/leaky-extension';

/** Rule and the line of each finding, as written. */
const found = scanFolder(LEAKY).map(({ file, line, column, rule }) => ({
  rule,
  text: (readFileSync(join(LEAKY, file), 'utf8').split('\n')[line - 1] ?? '').slice(column - 1),
}));

test('sixteen leaks are planted', () => {
  expect(new Set(PLANTED_LEAKS.map(({ name }) => name)).size).toBe(16);
});

test.each(PLANTED_LEAKS)('the bundle gate names $name in the leaky extension', ({ name, rule }) => {
  const mark = GATE_MARKS[name] ?? 'no mark';

  expect(found.filter((finding) => finding.rule === rule && finding.text.includes(mark))).not.toEqual([]);
  expect(RULES[rule]).toBeTypeOf('string');
});
