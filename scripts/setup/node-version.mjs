// @ts-check
/** Oldest Node the tools run on: `[major, minor]`. The same as `engines` in package.json. */
export const OLDEST_NODE = [20, 19];

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} what is wrong and what to do, or null when this Node will do
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Redress needs Node ${OLDEST_NODE.join('.')} or newer and this is ${version}: install a newer one from https://nodejs.org and try again.`;
}
