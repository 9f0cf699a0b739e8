import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A file of the repository. */
export interface TreeFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|zip|gz|pdf|mbox)$/i;

/** Every text file that is, or would be, committed. */
export function repositoryFiles(): TreeFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && !BINARY.test(path) && existsSync(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Source a person wrote and the browser or Node runs. */
export function isSource({ path }: TreeFile): boolean {
  return /\.(?:ts|tsx|js|mjs|cjs)$/.test(path) && !path.startsWith('tests/fixtures/');
}

/** Source that ends up in the package. */
export function isShipped({ path }: TreeFile): boolean {
  return /^(?:entrypoints|components|utils)\//.test(path);
}
