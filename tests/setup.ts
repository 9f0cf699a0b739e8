import 'fake-indexeddb/auto';

import { runs, TIMES } from './property/runs';

/** What fast-check does where a test says nothing. */
const USUAL_RUNS = 100;

if (TIMES > 1) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ numRuns: runs(USUAL_RUNS) });
}
