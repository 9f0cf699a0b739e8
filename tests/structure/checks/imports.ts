import { posix } from 'node:path';

import { isShipped, type TreeFile } from './tree';

/** What shipped modules import, types left out, for what comes together with what. */
export interface ImportGraph {
  /** What the build starts from, and what comes later by `import()`: each brings all it imports. */
  readonly starts: readonly string[];
  /** A module and everything it imports, over any number of steps, that does not come later. */
  readonly together: (start: string) => readonly string[];
}

const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s*)?['"](\.[^'"]+)['"]/gm;
const LATER = /\bimport\(\s*['"](\.[^'"]+)['"]/g;
const BUILT_FIRST = /^entrypoints\/(?:[^/]+\.ts|[^/]+\/(?:index\.ts|main\.tsx))$/;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

export function importGraph(files: readonly TreeFile[]): ImportGraph {
  const modules = files.filter((file) => isShipped(file) && /\.tsx?$/.test(file.path) && !file.path.endsWith('.d.ts'));
  const known = new Set(modules.map(({ path }) => path));
  const found = ({ path, text }: TreeFile, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].flatMap(([, address = '']) => {
      const plain = posix.join(posix.dirname(path), address);
      return ENDINGS.map((ending) => plain + ending).filter((candidate) => known.has(candidate));
    });
  const imports = new Map(modules.map((file) => [file.path, found(file, STATIC)]));
  const together = (start: string): readonly string[] => {
    const seen = new Set([start]);
    for (const path of seen) for (const next of imports.get(path) ?? []) seen.add(next);
    return [...seen];
  };
  const first = [...known].filter((path) => BUILT_FIRST.test(path));
  return { starts: [...new Set([...first, ...modules.flatMap((file) => found(file, LATER))])], together };
}
