/** Debian's own packages, for what a suite runs against: other programs, not parts of the product. */
import { runCommand } from './run-command.mjs';

/** Another run may be installing too: dpkg waits for its lock instead of failing. */
export const APT = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'] as const;

/**
 * What goes ahead of a command to run it as root; null where that takes a password.
 * @param user number of the user who runs this
 */
export async function privileges(user: number | undefined): Promise<readonly string[] | null> {
  if (user === 0) return [];
  return (await runCommand(['sudo', '-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}
