// @ts-check
/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {(program: string) => boolean} has whether a program is on the path
 * @property {boolean} privileged root, or `sudo` without a password
 * @property {boolean} root
 * @property {string} osId `ID` and `ID_LIKE` of /etc/os-release
 */

/** @typedef {'chromium' | 'firefox'} Family */

/** @type {Record<string, (packages: readonly string[]) => readonly (readonly string[])[]>} */
const LINUX = {
  'apt-get': (packages) => [
    // Another installation may be at work: wait for it instead of failing.
    ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update'],
    ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages],
  ],
  dnf: (packages) => [['dnf', 'install', '-y', ...packages]],
  pacman: (packages) => [['pacman', '-Sy', '--noconfirm', '--needed', ...packages]],
  zypper: (packages) => [['zypper', '--non-interactive', 'install', ...packages]],
  apk: (packages) => [['apk', 'add', ...packages]],
};

/** What each package manager calls it; `default` where most agree. */
const PACKAGES = {
  chromium: {
    'apt-get': ['chromium', 'fonts-liberation'],
    apk: ['chromium', 'font-liberation'],
    default: ['chromium'],
    brew: 'google-chrome',
    winget: 'Google.Chrome',
  },
  firefox: {
    'apt-get': ['firefox-esr'],
    apk: ['firefox-esr'],
    zypper: ['MozillaFirefox'],
    default: ['firefox'],
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
  },
};

/**
 * How this machine's own package manager would install a browser.
 * @param {Machine} machine
 * @param {Family} [family]
 * @returns {{ manager: string, commands: string[][] } | null} null when it may not, or can not
 */
export function installPlan({ platform, has, privileged, root, osId }, family = 'chromium') {
  const names = PACKAGES[family];
  if (platform === 'darwin') {
    return has('brew') ? { manager: 'brew', commands: [['brew', 'install', '--cask', names.brew]] } : null;
  }
  if (platform === 'win32') {
    const agree = ['--accept-source-agreements', '--accept-package-agreements'];
    return has('winget')
      ? {
          manager: 'winget',
          commands: [['winget', 'install', '--exact', '--silent', '--id', names.winget, ...agree]],
        }
      : null;
  }
  if (!privileged) return null;
  const manager = Object.keys(LINUX).find((name) => has(name));
  // Ubuntu's browsers are snaps, which can't use a profile in a temporary folder.
  if (!manager || (manager === 'apt-get' && /^ubuntu\b/.test(osId))) return null;
  const ahead = root ? [] : ['sudo', '-n'];
  const quiet = manager === 'apt-get' ? ['env', 'DEBIAN_FRONTEND=noninteractive'] : [];
  const named = /** @type {Record<string, unknown>} */ (names)[manager];
  const packages = Array.isArray(named) ? named.map(String) : names.default;
  const commands = LINUX[manager]?.(packages) ?? [];
  return { manager, commands: commands.map((command) => [...ahead, ...quiet, ...command]) };
}
