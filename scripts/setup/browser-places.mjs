// @ts-check
import { posix, win32 } from 'node:path';

/** Programs looked for on the path, best first: Chromium itself, then Chrome, then Edge. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The usual places of a browser that can load the extension, best first.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} machine
 * @returns {string[]} absolute paths, whether or not there is anything
 */
export function browserPlaces({ platform, env, home }) {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
  const places = [...new Set([...folders, ...usual])].flatMap((folder) =>
    PROGRAMS.map((name) => posix.join(folder, name)),
  );
  return places.filter((place) => !place.startsWith('/snap/')).sort((a, b) => rank(a) - rank(b));
}

/** @param {string} place */
function rank(place) {
  return PROGRAMS.indexOf(posix.basename(place));
}

/**
 * A browser the person named. Nothing else is tried then: a wrong name must be heard of.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ name: string, path: string } | null}
 */
export function namedBrowser(env) {
  for (const name of ['REDRESS_BROWSER', 'CHROME_PATH']) {
    const path = env[name];
    if (path) return { name, path };
  }
  return null;
}
