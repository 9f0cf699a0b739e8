/**
 * `npm run bench`: measures what the product costs and writes docs/performance.md. Ratios within one run, because machines
 * differ. With names of parts (`npm run bench -- import`) only those are measured, and nothing is written. `--large` also
 * imports a mailbox of 2 GB.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

import { measureImport } from '../tests/bench/import';
import type { Figure } from '../tests/bench/measure';
import { measureNearDuplicates } from '../tests/bench/near-duplicates';
import { measurePage } from '../tests/bench/page';
import { measureRecord } from '../tests/bench/record';
import { measureTriage } from '../tests/bench/triage';
import { longRunsIn, PAGE, tableOf } from './bench/page';
import { kilobytes, measure } from './gates/sizes/measure';

interface Part {
  readonly name: string;
  readonly title: string;
  /** How the figures were come by. */
  readonly about: string;
  readonly measure: () => readonly Figure[] | Promise<readonly Figure[]>;
}

const BUILT = '.output/chrome-mv3';
const LARGE = '--large';

const PARTS: readonly Part[] = [
  {
    name: 'triage',
    title: 'Reading a message',
    about:
      'One pass is one look at every byte of the same texts in the same run. The figures are medians over the sample mailbox, whose notices are short (400 characters): what a verdict costs whatever the length weighs most. It is made once for a message the driver opens.',
    measure: measureTriage,
  },
  {
    name: 'canned',
    title: 'Canned answers',
    about:
      'Made-up form letters with other names, dates, ids, greetings and sign-offs. Answers here are short (260 characters).',
    measure: measureNearDuplicates,
  },
  {
    name: 'page',
    title: 'In the mail page',
    about:
      'In Chromium, on the demo mailbox; from the second group on with the built extension, by what the browser itself writes down of its main thread. A look is the whole of what the content script does after a change elsewhere on the page. Medians.',
    measure: measurePage,
  },
  {
    name: 'import',
    title: 'Importing a mailbox',
    about:
      "A made-up mailbox of 0.5 GB (with `npm run bench -- --large` also of 2 GB) in the shape of Gmail's export, one message of a hundred a notice, read by a worker in Chromium. Each round reads the same file bare, imports it, and parses a smaller one in full; the figures are medians over the rounds of one run. Files come from the system's cache. Memory is what all processes of the browser grow by.",
    measure: () => measureImport(process.argv.includes(LARGE)),
  },
  {
    name: 'record',
    title: 'The record at scale',
    about:
      'Made-up records of 1,000, 5,000 and 20,000 messages with 500 cases and 2,000 items of evidence, in the built extension. A bare read takes the same rows from IndexedDB without the product, in the same page and run. Medians over the rounds, the slowest for queries.',
    measure: () => measureRecord(),
  },
  { name: 'sizes', title: 'What is loaded', about: 'After gzip, largest setting.', measure: measureSizes },
];

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => PARTS.every((part) => part.name !== name));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`);
  const chosen = names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
  // Before anything that takes long.
  if (chosen.some(({ name }) => name === 'sizes') && !existsSync(BUILT))
    throw new Error('The extension is not built: run `npm run build` first.');
  const sections: string[] = [];
  for (const { title, about, measure: figuresOf } of chosen) {
    const figures = await figuresOf();
    for (const { what, value, budget, met } of figures) console.log(`${met ? '✓' : '✗'} ${what}: ${value} (${budget})`);
    sections.push(`## ${title}\n\n${about}\n\n${tableOf(figures)}\n`);
  }
  if (names.length > 0) return;
  const kept = longRunsIn(await readFile(PAGE, 'utf8').catch(() => ''));
  await writeFile(PAGE, [heading(), ...sections, ...(kept === '' ? [] : [kept])].join('\n'));
}

function measureSizes(): readonly Figure[] {
  return measure(BUILT).map(({ what, bytes, limit }) => ({
    what,
    value: kilobytes(bytes),
    budget: `≤ ${kilobytes(limit)}`,
    met: bytes <= limit,
  }));
}

function heading(): string {
  const [processor] = cpus();
  const today = new Date().toISOString().slice(0, 10);
  return `# Performance\n\nWritten by \`npm run bench\` on ${today}, Node ${process.versions.node}, ${processor?.model ?? 'unknown processor'}.\n`;
}

await main(process.argv.slice(2).filter((argument) => argument !== LARGE));
