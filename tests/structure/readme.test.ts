// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { RIGHTS, RIGHT_KEYS } from '../../scripts/gates/manifest/promises';
import { rightId } from '../../utils/app/about/rights';
import { unexplainedRights } from './checks/texts';
import { expectNone } from './expect-none';

const rights = [...new Set(Object.values(RIGHTS).flatMap((target) => RIGHT_KEYS.flatMap((key) => target[key])))];

test('the README says why the extension asks for each right', () => {
  expectNone(unexplainedRights(existsSync('README.md') ? readFileSync('README.md', 'utf8') : '', rights));
});

test('the README gives the reasons in the words of the extension itself', () => {
  const words = JSON.parse(readFileSync('utils/i18n/locales/en/about.json', 'utf8')) as Record<string, string>;
  const readme = readFileSync('README.md', 'utf8');
  expectNone(
    rights
      .filter((right) => !readme.includes(`| ${words[`right.${rightId(right) ?? ''}`] ?? 'none'} |`))
      .map(
        (right) =>
          `README.md: the reason of \`${right}\` is not right.${rightId(right) ?? '<name>'} of locales/en/about.json. Copy it.`,
      ),
  );
});

test('a right without a reason is caught', () => {
  const readme = '| `storage` | Keeps your history on this device. |\n| `alarms` | |\n';

  expect(unexplainedRights(readme, ['storage', 'alarms', 'tabs'])).toEqual([
    expect.stringContaining('`alarms`'),
    expect.stringContaining('`tabs`'),
  ]);
});
