/**
 * Packs the built folders for the stores: `tsx scripts/zip.ts`. The same files give the same bytes on every machine:
 * entries are sorted, carry one fixed time and no file modes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync, type Zippable } from 'fflate';

import { listFiles } from './gates/bundles/folder';
import { isMain } from './gates/report';

const TARGETS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Zip times have no zone and begin in 1980; given by parts, they are the same in every time zone. */
const MTIME = new Date(1980, 0, 1, 0, 0, 0);

/** The zip of a folder, byte for byte the same for the same files. */
export function zipFolder(folder: string): Uint8Array {
  return zipFiles(folder, listFiles(folder));
}

/** The zip of some files of a folder, in the order given, by their paths within it. */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files) entries[file] = new Uint8Array(readFileSync(join(folder, file)));
  return zipSync(entries, { level: 9, mtime: MTIME, os: 3, attrs: 0o100644 << 16 });
}

function zipAll(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const [target, folder] of Object.entries(TARGETS)) {
    if (!existsSync(folder)) {
      console.error(`${folder}: not built. Run "npm run build" first.`);
      process.exitCode = 1;
      continue;
    }
    const bytes = zipFolder(folder);
    const path = `.output/redress-${version}-${target}.zip`;
    writeFileSync(path, bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path} (${bytes.length} bytes)`);
  }
}

if (isMain(import.meta.url)) zipAll();
