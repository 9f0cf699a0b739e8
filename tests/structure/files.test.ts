// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { leftForLater, misnamed, tooLong } from './checks/files';
import { orphans } from './checks/orphans';
import { isShipped, repositoryFiles, type TreeFile } from './checks/tree';
import { foreignPaths } from './checks/texts';
import { expectNone } from './expect-none';

const files = repositoryFiles();

/** Each check, a planted file it must refuse, and one it must let pass. */
const CHECKS: readonly (readonly [
  name: string,
  check: (files: readonly TreeFile[]) => string[],
  bad: TreeFile,
  good: TreeFile,
])[] = [
  [
    'no file is longer than 300 lines',
    tooLong,
    { path: 'utils/a.ts', text: 'a\n'.repeat(301) },
    { path: 'utils/a.ts', text: 'a\n'.repeat(300) },
  ],
  [
    'nothing is left for later',
    leftForLater,
    { path: 'utils/a.ts', text: `// ${'TO'}DO: more` },
    { path: 'utils/a.ts', text: '// todos are a word too' },
  ],
  [
    'components are called like their file',
    misnamed,
    { path: 'components/ui/Button.tsx', text: 'export function Knob() {}' },
    { path: 'components/ui/Button.tsx', text: 'export function Button() {}' },
  ],
  [
    'file names are in kebab-case',
    misnamed,
    { path: 'utils/core/readMail.ts', text: '' },
    { path: 'utils/core/read-mail.ts', text: '' },
  ],
  [
    'components are called after their file, and files after their component',
    misnamed,
    { path: 'components/ui/button.tsx', text: 'export function Button() {}' },
    { path: 'components/ui/show.tsx', text: 'export function show() {}' },
  ],
  [
    'no path of one machine is named',
    foreignPaths,
    { path: 'docs/a.md', text: `see ${['', 'work', 'me', 'a'].join('/')}` },
    { path: 'docs/a.md', text: 'see https://example.com/work/me/ and the way home' },
  ],
];

test('the checks see the tree', () => {
  expect(files.filter(isShipped).length).toBeGreaterThan(60);
});

describe.each(CHECKS)('%s', (_name, check, bad, good) => {
  test('in the repository', () => {
    expectNone(check(files));
  });

  test('and a break is caught', () => {
    expect(check([bad])).toHaveLength(1);
    expect(check([good])).toEqual([]);
  });
});

describe('every shipped file is used by a shipped file', () => {
  test('in the repository', () => {
    expectNone(orphans(files));
  });

  test('and an orphan is caught, also one that only a test imports', () => {
    const tree = [
      { path: 'entrypoints/popup/index.html', text: '<script type="module" src="./main.tsx"></script>' },
      { path: 'entrypoints/popup/main.tsx', text: "import { A } from '../../components/A';\nimport './style.css';" },
      { path: 'entrypoints/popup/style.css', text: '' },
      { path: 'components/A.tsx', text: "import styles from './A.module.css';" },
      { path: 'components/A.module.css', text: '' },
      { path: 'utils/core/alone.ts', text: '' },
      { path: 'tests/unit/alone.test.ts', text: "import '../../utils/core/alone';" },
    ];

    expect(orphans(tree)).toEqual([expect.stringContaining('utils/core/alone.ts')]);
  });
});
