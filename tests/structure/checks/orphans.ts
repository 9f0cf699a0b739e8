import { posix } from 'node:path';

import { isShipped, type TreeFile } from './tree';

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const ENDINGS = ['', '.ts', '.tsx', '.json', '/index.ts'];

/**
 * Shipped files that no shipped file imports. Data found by a pattern (knowledge, locales) is checked by its own tests;
 * a file that only a test imports is an orphan too.
 */
export function orphans(files: readonly TreeFile[]): string[] {
  const shipped = files.filter(
    (file) => isShipped(file) && !/^utils\/(?:knowledge|i18n\/locales)\/.*\.(?:json|txt|md)$/.test(file.path),
  );
  const known = new Set(shipped.map(({ path }) => path));
  const used = new Set<string>();
  const importers = files.filter((file) => isShipped(file) || /^(?:scripts\/|wxt\.config)/.test(file.path));
  for (const { path, text } of importers) {
    for (const address of addresses(path, text)) {
      const hit = ENDINGS.map((ending) => address + ending).find((candidate) => known.has(candidate));
      if (hit) used.add(hit);
    }
  }
  return shipped
    .filter(({ path }) => !used.has(path) && !isStart(path))
    .map(({ path }) => `${path}: nothing that ships uses it. Import it where it belongs, or remove it.`);
}

/** What the build starts from, and what types alone need. */
function isStart(path: string): boolean {
  // The schemas check the knowledge in tests; what ships trusts its own files and does not carry them.
  if (/^utils\/knowledge\/schemas?(?:\.ts$|\/)/.test(path)) return true;
  // The page inside a dossier is a bundle of its own (`scripts/vite/verifier.ts`).
  if (path === 'utils/verify/main.ts') return true;
  return (
    /^entrypoints\/(?:[^/]+\.(?:ts|html)|[^/]+\/index\.(?:ts|html))$/.test(path) ||
    /\.d\.ts$|\/(?:README\.md|LICENSE)$/.test(path)
  );
}

function addresses(path: string, text: string): string[] {
  const found = path.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)=["']([^"']+)["']/g)]
    : [...text.matchAll(IMPORT), ...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)];
  return found
    .map((match) => (match[1] ?? '').replace(/\?.*$/, ''))
    .filter((address) => address.startsWith('.') || address.startsWith('/'))
    .map((address) => (address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(path), address)));
}
