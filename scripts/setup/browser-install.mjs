// @ts-check
/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {(program: string) => boolean} has whether a program is on the path
 * @property {boolean} privileged root, or `sudo` without a password
 * @property {boolean} root
 * @property {string} osId `ID` and `ID_LIKE` of /etc/os-release
 */

/** @type {Record<string, readonly (readonly string[])[]>} */
const LINUX = {
  'apt-get': [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ],
  dnf: [['dnf', 'install', '-y', 'chromium']],
  pacman: [['pacman', '-Sy', '--noconfirm', '--needed', 'chromium']],
  zypper: [['zypper', '--non-interactive', 'install', 'chromium']],
  apk: [['apk', 'add', 'chromium', 'font-liberation']],
};

/**
 * How this machine's own package manager would install a browser.
 * @param {Machine} machine
 * @returns {{ manager: string, commands: string[][] } | null} null when it may not, or can not
 */
export function installPlan({ platform, has, privileged, root, osId }) {
  if (platform === 'darwin') {
    return has('brew') ? { manager: 'brew', commands: [['brew', 'install', '--cask', 'google-chrome']] } : null;
  }
  if (platform === 'win32') {
    const agree = ['--accept-source-agreements', '--accept-package-agreements'];
    return has('winget')
      ? {
          manager: 'winget',
          commands: [['winget', 'install', '--exact', '--silent', '--id', 'Google.Chrome', ...agree]],
        }
      : null;
  }
  if (!privileged) return null;
  const manager = Object.keys(LINUX).find((name) => has(name));
  // Ubuntu's `chromium` is a snap, which can't use a profile in a temporary folder.
  if (!manager || (manager === 'apt-get' && /^ubuntu\b/.test(osId))) return null;
  const ahead = root ? [] : ['sudo', '-n'];
  const quiet = manager === 'apt-get' ? ['env', 'DEBIAN_FRONTEND=noninteractive'] : [];
  return { manager, commands: (LINUX[manager] ?? []).map((command) => [...ahead, ...quiet, ...command]) };
}
