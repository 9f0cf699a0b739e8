import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { packagesOf, sumsOf, type StoreFile } from '../../../scripts/store/packages';
import { sourceFiles } from '../../../scripts/store/source-files';
import { expect, test } from '../support/product';

const ROOT = join(import.meta.dirname, '../../..');

/** The sources in a folder of their own, built there: another depth, another time, another zone. */
function buildIn(folder: string, zone: string): readonly StoreFile[] {
  for (const file of sourceFiles(ROOT)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const env = { ...process.env, TZ: zone };
  for (const args of [['prepare'], ['build'], ['build', '-b', 'firefox', '--mv3']]) {
    const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
      cwd: folder,
      env,
    });
    expect(built.status, String(built.stderr)).toBe(0);
  }
  return packagesOf(folder, '0.0.0');
}

test('the product that is tested here and a copy of its sources, built elsewhere, give the same packages', () => {
  test.setTimeout(300_000);
  const root = mkdtempSync(join(tmpdir(), 'redress-packages-'));
  try {
    const [first, second] = [
      packagesOf(ROOT, '0.0.0'),
      buildIn(join(root, 'somewhere', 'much deeper'), 'Asia/Kolkata'),
    ];

    expect(sumsOf(second)).toBe(sumsOf(first));
    expect(first.map(({ name }) => name)).toEqual([
      'redress-0.0.0-chrome.zip',
      'redress-0.0.0-edge.zip',
      'redress-0.0.0-firefox.zip',
      'redress-0.0.0-sources.zip',
    ]);
    for (const { name, bytes } of second.slice(0, -1))
      for (const [file, content] of Object.entries(unzipSync(bytes)))
        expect(strFromU8(content, true).includes(root), `${name}: ${file} holds the path of the build`).toBe(false);
    expect(Object.keys(unzipSync(first.at(-1)?.bytes ?? new Uint8Array()))).toContain('package-lock.json');
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the sources for reviewers hold everything that is written, and nothing that is made', () => {
  const files = sourceFiles(ROOT);

  for (const file of ['package.json', 'package-lock.json', 'wxt.config.ts', 'store/reviewer-notes.md', '.npmrc'])
    expect(files).toContain(file);
  expect(files.filter((file) => /node_modules|\.output|\.wxt\//.test(file))).toEqual([]);
  expect(readFileSync(join(ROOT, 'store/reviewer-notes.md'), 'utf8')).toContain('npm run store');
});
