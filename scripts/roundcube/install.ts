/** Installs what a real Roundcube runs on, where it is not there yet. Ends with 1, and why, where that can't be done. */
import { ensureRoundcube, NoRoundcube } from './packages';

try {
  await ensureRoundcube();
} catch (error) {
  if (!(error instanceof NoRoundcube)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
