import { defineConfig } from '@playwright/test';

/** Each test starts its own browser with a fresh profile (scripts/browser/launch.ts), so that they can run side by side. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.output/results/e2e.json' }]],
});
