/** `npm run bench`: measures what the product costs and writes docs/performance.md. Ratios within one run, because machines differ. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

import { measureImport } from '../tests/bench/import';
import type { Figure } from '../tests/bench/measure';
import { measureNearDuplicates } from '../tests/bench/near-duplicates';
import { measurePage } from '../tests/bench/page';
import { measureTriage } from '../tests/bench/triage';
import { kilobytes, measure } from './gates/sizes/measure';

const BUILT = '.output/chrome-mv3';
const PAGE = 'docs/performance.md';

function measureSizes(): readonly Figure[] {
  if (!existsSync(BUILT)) throw new Error('The extension is not built: run `npm run build` first.');
  return measure(BUILT).map(({ what, bytes, limit }) => ({
    what,
    value: kilobytes(bytes),
    budget: `≤ ${kilobytes(limit)}`,
    met: bytes <= limit,
  }));
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ what, value, budget, met }) => `| ${what} | ${value} | ${budget} | ${met ? 'yes' : '**no**'} |`,
  );
  return ['| what | figure | budget | met |', '|---|---|---|---|', ...rows].join('\n');
}

const triage = await measureTriage();
const canned = measureNearDuplicates();
const looks = await measurePage();
const imports = await measureImport(process.argv.includes('--large'));
const sizes = measureSizes();
const page = `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.

## Reading a message

One pass is one look at every byte of the same texts in the same run. The figures are medians over the sample mailbox, whose notices are short (400 characters): what a verdict costs whatever the length weighs most. It is made once for a message the driver opens.

${tableOf(triage)}

## Canned answers

Made-up form letters with other names, dates, ids, greetings and sign-offs. Answers here are short (260 characters).

${tableOf(canned)}

## A look at the list

In Chromium, on the demo mailbox, without drawing.

${tableOf(looks)}

## Importing a mailbox

A made-up mailbox of 0.5 GB (with \`npm run bench -- --large\` also of 2 GB) in the shape of Gmail's export, one message of a hundred a notice, read by a worker in Chromium. Each round reads the same file bare, imports it, and parses a smaller one in full; the figures are medians over the rounds of one run. Files come from the system's cache. Memory is what all processes of the browser grow by.

${tableOf(imports)}

## What is loaded

After gzip, largest setting.

${tableOf(sizes)}
`;
await writeFile(PAGE, page);
for (const { what, value, budget, met } of [...triage, ...canned, ...looks, ...imports, ...sizes])
  console.log(`${met ? '✓' : '✗'} ${what}: ${value} (${budget})`);
