import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { testLanguages } from './scripts/vite/test-languages';
import { verifier } from './scripts/vite/verifier';
import { virtualData } from './scripts/vite/virtual-data';

/** A page's document costs most of a test file's time: only what needs one gets it. */
const NEEDS_A_PAGE = [
  'tests/unit/{app,components,i18n,messaging,platform,storage,webmail,scripts/demo}/**/*.test.{ts,tsx}',
];

/** Half a minute of checking that changes seldom: in `npm run test:slow`. */
const TAKES_LONG = ['tests/structure/regexes.test.ts'];

export default defineConfig({
  plugins: [WxtVitest(), virtualData(), verifier(), testLanguages(false)],
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A slow machine is no fault: only what hangs fails.
    testTimeout: 30_000,
    pool: 'threads',
    // A browser of its own for each file would take three times as long; the setup files clear up between tests.
    isolate: false,
    // Its own default leaves a core of two unused.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: NEEDS_A_PAGE,
          setupFiles: ['tests/setup.ts', 'tests/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/{unit,property,structure,migrations,old-bugs}/**/*.test.{ts,tsx}'],
          exclude: [...NEEDS_A_PAGE, ...TAKES_LONG],
        },
      },
      { extends: true, test: { name: 'slow', environment: 'node', include: TAKES_LONG } },
    ],
  },
});
