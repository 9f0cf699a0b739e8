import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

import { parse, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';

import type { Context } from './finding';

/** The parts of a manifest that say which script runs where. */
export interface BuiltManifest {
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

/** Every file of a built folder, as paths with `/`, sorted. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readManifest(folder: string): BuiltManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

/**
 * Where each script of a built folder runs. What a page loads is `page`, what the manifest names as background is
 * `background`, and everything else counts as injected into web pages, the strictest kind.
 */
export function contexts(folder: string): Map<string, Context> {
  const files = listFiles(folder);
  const scripts = files.filter((file) => /\.[cm]?js$/.test(file));
  const pages = new Set<string>();
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    for (const script of scriptsOf(folder, page)) reach(folder, script, pages, true);
  }
  const background = new Set<string>();
  const manifest = readManifest(folder);
  for (const script of [manifest.background?.service_worker, ...(manifest.background?.scripts ?? [])]) {
    if (script) reach(folder, script, background, true);
  }
  const injected = new Set((manifest.content_scripts ?? []).flatMap((entry) => entry.js ?? []));
  return new Map(scripts.map((file) => [file, contextOf(file, injected, background, pages)]));
}

function contextOf(file: string, injected: Set<string>, background: Set<string>, pages: Set<string>): Context {
  if (injected.has(file)) return 'content';
  if (background.has(file)) return 'background';
  return pages.has(file) ? 'page' : 'content';
}

/** The scripts a built page names, as paths in the folder. */
export function scriptsOf(folder: string, page: string): string[] {
  const source = readFileSync(join(folder, page), 'utf8');
  return [...source.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+\.[cm]?js)\b/gi)].map(
    (match) => resolveFrom(page, match[1] ?? ''),
  );
}

/** Adds a script and everything it imports to `found`; `lazily` also follows `import()`. */
export function reach(folder: string, script: string, found: Set<string>, lazily: boolean): void {
  const path = join(folder, script);
  if (found.has(script) || !existsSync(path)) return;
  found.add(script);
  for (const address of importsOf(readFileSync(path, 'utf8'), lazily))
    reach(folder, resolveFrom(script, address), found, lazily);
}

function importsOf(source: string, lazily: boolean): string[] {
  const addresses: string[] = [];
  const add = (node: AnyNode | null | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') addresses.push(node.value);
  };
  try {
    full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
      const known = node;
      if (
        known.type === 'ImportDeclaration' ||
        known.type === 'ExportAllDeclaration' ||
        known.type === 'ExportNamedDeclaration'
      )
        add(known.source);
      if (known.type === 'ImportExpression' && lazily) add(known.source);
    });
  } catch {
    // Not a module: it imports nothing. The scan itself reports what can't be parsed.
  }
  return addresses;
}

function resolveFrom(file: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address);
}
