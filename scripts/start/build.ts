import { join } from 'node:path';

import { runCommand } from '../setup/run-command.mjs';

type Built = { readonly folder: string } | { readonly failed: string };

const TARGETS = {
  chromium: { args: [], folder: 'chrome-mv3' },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/** Builds the extension for a browser; its folder, or what the build said when it failed. */
export async function buildFor(target: keyof typeof TARGETS, root: string): Promise<Built> {
  const { args, folder } = TARGETS[target];
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await runCommand([process.execPath, wxt, 'build', ...args], { cwd: root });
  return code === 0 ? { folder: join(root, '.output', folder) } : { failed: output.trim() };
}

/** Builds the extension for Chromium; its folder, or what the build said when it failed. */
export async function buildExtension(root: string): Promise<Built> {
  return buildFor('chromium', root);
}
