import { describe, expect, it } from 'vitest';

import { installPlan } from '../../../../scripts/setup/browser-install.mjs';

const has =
  (...programs: string[]) =>
  (program: string): boolean =>
    programs.includes(program);

const DEBIAN = { platform: 'linux', has: has('apt-get'), root: true, privileged: true, osId: 'debian' } as const;

describe('installPlan', () => {
  it('refreshes the package lists before it installs on Debian, and asks nothing', () => {
    const commands = installPlan(DEBIAN)?.commands.map((command) => command.join(' '));

    expect(commands?.[0]).toBe('env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update');
    expect(commands?.[1]).toMatch(/ install -y .* chromium /);
  });

  it('goes through sudo without a password for anybody but root', () => {
    const plan = installPlan({ ...DEBIAN, root: false });

    expect(plan?.commands.every((command) => command.slice(0, 2).join(' ') === 'sudo -n')).toBe(true);
  });

  it.each([
    ['without the right to install', { ...DEBIAN, root: false, privileged: false }],
    ['without a package manager it knows', { ...DEBIAN, has: has() }],
    ['on Ubuntu, where the package is a snap', { ...DEBIAN, osId: 'ubuntu debian' }],
    ['on a Mac without brew', { ...DEBIAN, platform: 'darwin' }],
    ['on Windows without winget', { ...DEBIAN, platform: 'win32' }],
  ] as const)('has no plan %s', (_case, machine) => {
    expect(installPlan(machine)).toBeNull();
  });

  it.each([
    ['dnf', 'linux'],
    ['pacman', 'linux'],
    ['zypper', 'linux'],
    ['apk', 'linux'],
    ['brew', 'darwin'],
    ['winget', 'win32'],
  ] as const)('knows how to use %s', (manager, platform) => {
    const plan = installPlan({ platform, has: has(manager), root: true, privileged: true, osId: '' });

    expect(plan?.manager).toBe(manager);
    expect(plan?.commands[0]).toContain(manager);
  });

  it.each([
    ['apt-get', 'linux', 'firefox-esr'],
    ['dnf', 'linux', 'firefox'],
    ['pacman', 'linux', 'firefox'],
    ['zypper', 'linux', 'MozillaFirefox'],
    ['apk', 'linux', 'firefox-esr'],
    ['brew', 'darwin', 'firefox'],
    ['winget', 'win32', 'Mozilla.Firefox'],
  ] as const)('knows what %s on %s calls Firefox: %s', (manager, platform, name) => {
    const plan = installPlan({ platform, has: has(manager), root: true, privileged: true, osId: '' }, 'firefox');

    expect(plan?.commands.at(-1)).toContain(name);
    expect(plan?.commands.flat().join(' ')).not.toMatch(/chrom/i);
  });
});
