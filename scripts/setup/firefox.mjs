// @ts-check
import { homedir } from 'node:os';

import { firefoxPlaces } from './firefox-places.mjs';
import { say, SetupProblem } from './say.mjs';
import { installWithSystem, runs } from './system-install.mjs';

const NAME = 'REDRESS_FIREFOX';

/**
 * Finds a Firefox. Looks only; installs nothing.
 * @returns {string | null} path of its program
 * @throws {SetupProblem} when REDRESS_FIREFOX names something that isn't there: nothing else is tried then
 */
export function findFirefox() {
  const named = process.env[NAME];
  if (named) {
    if (runs(named)) return named;
    throw new SetupProblem(`${NAME} is set to ${named}, which is not a program: correct it or unset it.`);
  }
  const places = firefoxPlaces({ platform: process.platform, env: process.env, home: homedir() });
  return places.find((place) => runs(place)) ?? null;
}

/**
 * Finds a Firefox, and where there is none installs one through the system's package manager.
 * @returns {Promise<string>} path of its program
 * @throws {SetupProblem} when there is none and none could be installed
 */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) {
    say('Firefox', found);
    return found;
  }
  const installed = (await installWithSystem('firefox')) ? findFirefox() : null;
  if (!installed) {
    throw new SetupProblem(
      `No Firefox was found and none could be installed: install Firefox, or set ${NAME} to the path of its program, and try again.`,
    );
  }
  say('Firefox', `${installed} (installed just now)`);
  return installed;
}
