import { join } from 'node:path';

import { runCommand } from '../setup/run-command.mjs';

/** Builds the extension for Chromium; its folder, or what the build said when it failed. */
export async function buildExtension(root: string): Promise<{ readonly folder: string } | { readonly failed: string }> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await runCommand([process.execPath, wxt, 'build'], { cwd: root });
  return code === 0 ? { folder: join(root, '.output', 'chrome-mv3') } : { failed: output.trim() };
}
