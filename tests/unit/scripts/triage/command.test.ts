import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf, mail, mbox, NOTICE, removeFolders } from './mail-folder';

afterEach(removeFolders);

const MAIN = join(process.cwd(), 'scripts', 'triage', 'main.ts');

/** The command as npm starts it, with the names relative to where it was typed. */
function triage(folder: string, ...args: readonly string[]) {
  const env = { ...process.env, npm_lifecycle_event: 'triage', INIT_CWD: folder };
  return spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args], { env, encoding: 'utf8' });
}

describe('the command', () => {
  it('writes lines to standard output and nothing else, the rest to standard error', { timeout: 30_000 }, () => {
    const folder = folderOf({ 'm/a.mbox': mbox(mail(), mail(NOTICE)), 'm/b.eml': mail() });
    const { status, stdout, stderr } = triage(folder, 'm', 'missing', '--json');
    expect(status).toBe(2);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly file: string; readonly category: string });
    expect(lines.map(({ file, category }) => [file, category])).toEqual([
      [join('m', 'a.mbox'), 'not-flex'],
      [join('m', 'a.mbox'), 'order-not-picked-up'],
      [join('m', 'b.eml'), 'not-flex'],
    ]);
    expect(stderr).toBe(
      'missing: there is no such file or folder.\nRead 3 messages in 2 files, 1 flagged.\n  order-not-picked-up            1\n1 file could not be opened.\n',
    );
  });
});
