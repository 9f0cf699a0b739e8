import { defineConfig } from '@playwright/test';

/** Each test starts its own browser with a fresh profile (scripts/browser/launch.ts), so that they can run side by side. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than the cores of a small machine: a test waits for its browser most of the time.
  workers: 3,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // The demo mailbox's own checks are no news while working on the product: `npx playwright test --project=mailbox`.
  projects: [
    { name: 'product', testIgnore: ['**/mailbox-page.spec.ts', '**/thorough/**'] },
    // Every screen, every message, every variant of a page: in `npm run test:slow`.
    { name: 'thorough', testMatch: '**/thorough/*.spec.ts' },
    { name: 'mailbox', testMatch: '**/mailbox-page.spec.ts' },
    { name: 'kills', testDir: 'tests/durability', testMatch: '**/kills.spec.ts' },
    { name: 'upgrades', testDir: 'tests/durability', testMatch: '**/upgrades.spec.ts' },
    { name: 'firefox', testDir: 'tests/firefox' },
    // A real mail server and a real Roundcube for each test: `npm run test:roundcube`.
    { name: 'roundcube', testDir: 'tests/roundcube' },
    { name: 'damage', testDir: 'tests/durability', testMatch: '**/damage.spec.ts' },
    { name: 'lock', testDir: 'tests/durability', testMatch: '**/lock.spec.ts' },
  ],
  reporter: [['list'], ['json', { outputFile: '.output/results/e2e.json' }]],
});
