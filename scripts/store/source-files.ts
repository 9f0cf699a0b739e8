import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../gates/bundles/folder';

/** What is made and not written; in unpacked sources nothing else tells them apart. */
const MADE = /^(?:node_modules|\.output|\.wxt|\.git|test-results|playwright-report|coverage)(?:\/|$)|\.tsbuildinfo$/;

/** Every file of the sources, sorted, with `/`. In a clone: what git knows or would take in. Elsewhere: all but what is made. */
export function sourceFiles(root: string): readonly string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = existsSync(join(root, '.git')) && listed.status === 0 ? listed.stdout.split('\0') : listFiles(root);
  return [...new Set(files)].filter((file) => file !== '' && !MADE.test(file) && existsSync(join(root, file))).sort();
}
