/**
 * The gate over the built bundles: `tsx scripts/gates/bundles.ts [folder …]`. Exits 1 when a built file holds a way
 * out that the allow-list does not name.
 */
import { existsSync } from 'node:fs';

import { ALLOW_LIST } from './bundles/allow-list';
import { weigh, type Allowance } from './bundles/allowed';
import type { Finding } from './bundles/finding';
import { listFiles } from './bundles/folder';
import { RULES } from './bundles/rules';
import { scanFolder } from './bundles/scan';
import { BUILT_FOLDERS, finish, isMain } from './report';

/** Every complaint about one built folder, as text. Empty when it is clean. */
export function checkBundles(folder: string, allowances: readonly Allowance[] = ALLOW_LIST): string[] {
  if (!existsSync(folder)) return [`${folder}: not built. Run "npm run build" first.`];
  const scripts = listFiles(folder).filter((file) => file.endsWith('.js'));
  if (scripts.length === 0) return [`${folder}: holds no script, so the gate saw nothing. Build again.`];
  const { open, stale } = weigh(scanFolder(folder), allowances);
  return [
    ...open.map((finding) => describe(folder, finding)),
    ...stale.map(
      ({ allowance, seen }) =>
        `${folder}: the allow-list expects ${allowance.count} × ${allowance.rule} "${allowance.shape}" in ${allowance.where.source}, ${seen} seen. Lower or remove the entry in scripts/gates/bundles/allow-list.ts.`,
    ),
  ];
}

function describe(folder: string, { file, line, column, rule, shape }: Finding): string {
  return `${folder}/${file}:${line}:${column} [${rule}] ${shape}\n    ${RULES[rule] ?? 'Unknown rule: add it to rules.ts.'}`;
}

if (isMain(import.meta.url)) {
  const folders = process.argv.slice(2);
  finish(
    'Bundles',
    (folders.length > 0 ? folders : BUILT_FOLDERS).flatMap((folder) => checkBundles(folder)),
  );
}
