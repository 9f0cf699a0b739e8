/** Sees to it that there is a Firefox, once, before tests that run side by side look for it. Exits 1 with a sentence when there is none. */
import { ensureFirefox } from '../setup/firefox.mjs';
import { SetupProblem } from '../setup/say.mjs';

try {
  await ensureFirefox();
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
