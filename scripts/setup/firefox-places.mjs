// @ts-check
import { posix, win32 } from 'node:path';

/** Programs looked for on the path. Debian's long-lived one first: it is what the tests are tried with. */
const PROGRAMS = ['firefox-esr', 'firefox'];

/**
 * The usual places of a Firefox, best first.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} machine
 * @returns {string[]} absolute paths, whether or not there is anything
 */
export function firefoxPlaces({ platform, env, home }) {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    );
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((root) => root !== undefined)
      .map((root) => win32.join(root, 'Mozilla Firefox', 'firefox.exe'));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const all = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/opt/firefox'])];
  // A snap can't use a profile in a temporary folder.
  return PROGRAMS.flatMap((name) => all.map((folder) => posix.join(folder, name))).filter(
    (place) => !place.startsWith('/snap/'),
  );
}
