/** `npm run pictures`: takes the pictures of the README anew, out of the tour. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './setup/run-command.mjs';
import { say } from './setup/say.mjs';

const PICTURES = {
  'inbox-wide-light': 'inbox',
  'notice-wide-light': 'notice',
  'panel-360px-light': 'panel',
  'dashboard-wide-light': 'dashboard',
  'overview-wide-light': 'overview',
  'case-wide-light': 'case',
};

const tour = await runCommand([process.execPath, '--import', 'tsx', 'scripts/start/main.ts', '--headless'], {
  show: true,
});
process.exitCode = tour.code;
if (tour.code === 0) {
  const folder = join('docs', 'pictures');
  await mkdir(folder, { recursive: true });
  for (const [from, to] of Object.entries(PICTURES)) {
    await copyFile(join('.output', 'tour', `${from}.png`), join(folder, `${to}.png`));
  }
  say('Copied', `${Object.keys(PICTURES).length} pictures to ${folder}`);
}
