import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `npm run build` makes. */
export const BUILT_FOLDERS: readonly string[] = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** True when the module is the script that Node was started with. */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** Prints one line when all is well, else every complaint, and sets the exit code. */
export function finish(gate: string, complaints: readonly string[], note = ''): void {
  for (const complaint of complaints) console.error(complaint);
  const verdict = complaints.length === 0 ? 'ok' : `${complaints.length} to mend`;
  console.log(`${gate}: ${verdict}${note === '' ? '' : ` (${note})`}`);
  if (complaints.length > 0) process.exitCode = 1;
}
