import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { zipFiles, zipFolder } from '../zip';
import { sourceFiles } from './source-files';

/** A file for a store. */
export interface StoreFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Edge takes what Chrome takes; it has its own file, so that each store's is told by its name. */
const BUILT = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** The packages of a folder that was built, and its sources. The same files give the same bytes, wherever the folder lies. */
export function packagesOf(root: string, version: string): readonly StoreFile[] {
  const built = Object.entries(BUILT).map(([store, folder]) => ({
    name: `redress-${version}-${store}.zip`,
    bytes: zipFolder(join(root, '.output', folder)),
  }));
  return [...built, { name: `redress-${version}-sources.zip`, bytes: zipFiles(root, sourceFiles(root)) }];
}

/** As `sha256sum` writes and checks it. */
export function sumsOf(files: readonly StoreFile[]): string {
  return files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
}
