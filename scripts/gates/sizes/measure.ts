import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { listFiles, readManifest, reach, scriptsOf } from '../bundles/folder';
import { codeOnly } from './code-only';

/** One figure against its budget, in bytes after gzip -9. */
export interface Measure {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  /** Wanted, not enforced. */
  readonly goal?: number;
  /** Said beside the figure. */
  readonly note?: string;
}

const KB = 1000;
export const LIMITS = { injected: 20 * KB, injectedGoal: 10 * KB, background: 108 * KB, page: 160 * KB } as const;

/** Everything with a budget in a built folder: what each webmail gets injected, the background, every page's first load. */
export function measure(folder: string): Measure[] {
  return [...injected(folder), ...background(folder), ...pages(folder)];
}

/** All files one entry of the manifest, or the background by script, puts into a web page. */
function injected(folder: string): Measure[] {
  const listed = (readManifest(folder).content_scripts ?? []).map((entry) => [
    ...(entry.js ?? []),
    ...(entry.css ?? []),
  ]);
  const known = new Set(listed.flat());
  const unlisted = listFiles(folder)
    .filter((file) => file.startsWith('content-scripts/') && !known.has(file))
    .map((file) => [file]);
  return [...listed, ...unlisted].map((files) => ({
    what: `injected: ${files.join(' + ')}`,
    bytes: total(folder, files),
    limit: LIMITS.injected,
    goal: LIMITS.injectedGoal,
  }));
}

function background(folder: string): Measure[] {
  const { background: named } = readManifest(folder);
  const files = new Set<string>();
  for (const script of [named?.service_worker, ...(named?.scripts ?? [])])
    if (script) reach(folder, script, files, false);
  if (files.size === 0) return [];
  const bytes = [...files].reduce((sum, file) => sum + gzipped(codeOnly(read(folder, file))), 0);
  const note = `code; ${kilobytes(total(folder, [...files]))} with its data`;
  return [{ what: 'background', bytes, limit: LIMITS.background, note }];
}

/** A page, its styles, and every script it imports statically. Shared chunks count for each page that loads them. */
function pages(folder: string): Measure[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((page) => {
      const files = new Set<string>();
      for (const script of scriptsOf(folder, page)) reach(folder, script, files, false);
      const styles = [...read(folder, page).matchAll(/href=["']?\/?([^"'\s>]+\.css)/g)].map((match) => match[1] ?? '');
      const code = [...files].reduce((sum, file) => sum + gzipped(codeOnly(read(folder, file))), 0);
      const note = `${kilobytes(code)} of it code`;
      return {
        what: `first load: ${page}`,
        bytes: total(folder, [page, ...files, ...styles]),
        limit: LIMITS.page,
        note,
      };
    });
}

function total(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipped(read(folder, file)), 0);
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function gzipped(text: string): number {
  return text === '' ? 0 : gzipSync(text, { level: 9 }).length;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
