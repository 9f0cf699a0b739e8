/**
 * The gate of the add-on shop: `tsx scripts/gates/addon.ts [folder …]`. Mozilla's own linter, which `web-ext lint` and the shop
 * run, reads the build for Firefox. No error may be there, and no warning that the list does not explain.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from '../setup/run-command.mjs';
import { ALLOWED_WARNINGS, type AllowedWarning } from './addon/allowed';
import { isObject } from './manifest/json';
import { finish, isMain } from './report';

const BUILT = '.output/firefox-mv3';
const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

/** One thing the linter said. */
export interface LintMessage {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  /** Path in the folder; empty where it is about none. */
  readonly file: string;
  readonly line: number | null;
}

/** Complaints about one built folder; empty when the shop would take it without a word we can't explain. */
export async function checkAddon(
  folder: string,
  allowed: readonly AllowedWarning[] = ALLOWED_WARNINGS,
): Promise<string[]> {
  if (!existsSync(join(folder, 'manifest.json'))) return [`${folder}: not built. Run "npm run build" first.`];
  const { output } = await runCommand([process.execPath, LINTER, '--output', 'json', folder], {
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const messages = readReport(output);
  if (messages === null) return [`${folder}: the linter gave no report, but said: ${output.trim().slice(-500)}`];
  return judge(messages, allowed).map((complaint) => `${folder}: ${complaint}`);
}

/** What the linter's report says; null for what is no report. */
export function readReport(output: string): readonly LintMessage[] | null {
  // A word of Node's own may stand before it.
  const report = parsed(output.slice(output.indexOf('{"')));
  if (!isObject(report) || !['errors', 'warnings', 'notices'].every((key) => Array.isArray(report[key]))) return null;
  return (['error', 'warning', 'notice'] as const).flatMap((kind) =>
    (report[`${kind}s`] as readonly unknown[]).filter(isObject).map((message) => ({
      kind,
      code: String(message['code']),
      message: String(message['message']),
      file: typeof message['file'] === 'string' ? message['file'] : '',
      line: typeof message['line'] === 'number' ? message['line'] : null,
    })),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What must be mended: every error, every warning nothing explains, and every explanation nothing needs. */
export function judge(messages: readonly LintMessage[], allowed: readonly AllowedWarning[]): string[] {
  const explained = new Set<LintMessage>();
  const stale: string[] = [];
  for (const { code, file, message, count } of allowed) {
    const same = messages.filter(
      (one) => one.kind === 'warning' && one.code === code && one.message === message && file.test(one.file),
    );
    if (same.length <= count) for (const one of same) explained.add(one);
    if (same.length < count)
      stale.push(
        `${same.length} × ${code} seen, ${count} explained. Lower or remove it in scripts/gates/addon/allowed.ts.`,
      );
  }
  const open = messages.filter((one) => one.kind !== 'notice' && !explained.has(one));
  return [...open.map(describe), ...stale];
}

function describe({ kind, code, message, file, line }: LintMessage): string {
  return `${kind} ${code} in ${file === '' ? 'the folder' : file}${line === null ? '' : `:${line}`}: ${message}`;
}

if (isMain(import.meta.url)) {
  const folders = process.argv.slice(2);
  const complaints = await Promise.all((folders.length > 0 ? folders : [BUILT]).map((folder) => checkAddon(folder)));
  finish('Add-on', complaints.flat());
}
