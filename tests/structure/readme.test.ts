// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { RIGHTS, RIGHT_KEYS } from '../../scripts/gates/manifest/promises';
import { unexplainedRights } from './checks/texts';
import { expectNone } from './expect-none';

const rights = [...new Set(Object.values(RIGHTS).flatMap((target) => RIGHT_KEYS.flatMap((key) => target[key])))];

test('the README says why the extension asks for each right', () => {
  expectNone(unexplainedRights(existsSync('README.md') ? readFileSync('README.md', 'utf8') : '', rights));
});

test('a right without a reason is caught', () => {
  const readme = '| `storage` | Keeps your history on this device. |\n| `alarms` | |\n';

  expect(unexplainedRights(readme, ['storage', 'alarms', 'tabs'])).toEqual([
    expect.stringContaining('`alarms`'),
    expect.stringContaining('`tabs`'),
  ]);
});
