/** The gate over sizes: `tsx scripts/gates/sizes.ts [folder …]`. Prints each figure beside its budget. */
import { existsSync } from 'node:fs';

import { BUILT_FOLDERS, finish, isMain } from './report';
import { kilobytes, measure, type Measure } from './sizes/measure';

/** Complaints about one built folder. */
export function checkSizes(folder: string): {
  readonly rows: readonly Measure[];
  readonly complaints: readonly string[];
} {
  if (!existsSync(folder)) return { rows: [], complaints: [`${folder}: not built. Run "npm run build" first.`] };
  const rows = measure(folder);
  const over = rows.filter(({ bytes, limit }) => bytes > limit);
  const nothing = rows.length === 0 ? [`${folder}: nothing to measure. Build again.`] : [];
  return {
    rows,
    complaints: [
      ...nothing,
      ...over.map(
        ({ what, bytes, limit }) =>
          `${folder}: ${what} is ${kilobytes(bytes)} gzip, ${kilobytes(limit)} is the limit. See what came in ("npx wxt build --analyze") and load it later or do without.`,
      ),
    ],
  };
}

/** One line of the table. */
export function rowText({ what, bytes, limit, goal, note }: Measure): string {
  const aim = goal === undefined ? '' : `, goal ${kilobytes(goal)}${bytes > goal ? ' missed' : ' met'}`;
  return `  ${what.padEnd(44)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(limit)}${aim}${note === undefined ? '' : ` (${note})`}`;
}

if (isMain(import.meta.url)) {
  const named = process.argv.slice(2);
  const results = (named.length > 0 ? named : BUILT_FOLDERS).map((folder) => ({ folder, ...checkSizes(folder) }));
  for (const { folder, rows } of results) console.log([`${folder} (gzip)`, ...rows.map(rowText)].join('\n'));
  finish(
    'Sizes',
    results.flatMap(({ complaints }) => complaints),
  );
}
