import type { MailboxTruth } from '../../scripts/generate/mailbox';
import type { TaskOnPage } from './import-page';
import { type Figure, median } from './measure';

/** One round: a bare read and an import of one mailbox, and an import and a full parse of a smaller one. */
export interface ImportRun {
  readonly read: Pick<TaskOnPage, 'milliseconds'>;
  readonly import: Pick<TaskOnPage, 'milliseconds' | 'mails' | 'longestGap' | 'longTasks'>;
  readonly importSmall: Pick<TaskOnPage, 'milliseconds'>;
  readonly parseSmall: Pick<TaskOnPage, 'milliseconds'>;
}

/** Bytes a browser grew by, in each round of one mailbox. */
export interface Growth {
  readonly read: readonly number[];
  readonly import: readonly number[];
}

const OF_READ = 0.75;
const TIMES_PARSE = 60;
const GAP = 16;
const MEGABYTE = 1e6;
const OVER_READ = 30;
const OVER_SMALLER = 40;

/** Throws when the counts say that the figures are of something else than an import. */
export function importFigures(
  runs: readonly ImportRun[],
  compared: Pick<TaskOnPage, 'full' | 'imported' | 'count'>,
  truth: MailboxTruth,
): readonly Figure[] {
  const found = new Set(compared.imported);
  const lost = truth.planted.filter(({ offset }) => !found.has(offset));
  if (lost.length > 0) throw new Error(`${lost.length} planted notices were not found.`);
  if (new Set(runs.map((run) => run.import.mails)).size !== 1) throw new Error('Imports of one mailbox differ.');
  const different = compared.full.filter((offset) => !found.has(offset)).length + found.size - shared(compared);
  const ofRead = median(runs.map((run) => run.read.milliseconds / run.import.milliseconds));
  const timesParse = median(runs.map((run) => run.parseSmall.milliseconds / run.importSmall.milliseconds));
  const gap = median(runs.map((run) => run.import.longestGap));
  const longTasks = runs.reduce((sum, run) => sum + run.import.longTasks, 0);
  return [
    {
      what: 'speed, as a share of a bare read of the same file',
      value: ofRead.toFixed(2),
      budget: `≥ ${OF_READ}`,
      met: ofRead >= OF_READ,
    },
    {
      what: 'speed, in times that of postal-mime on every message',
      value: `${timesParse.toFixed(0)} ×`,
      budget: `≥ ${TIMES_PARSE} ×`,
      met: timesParse >= TIMES_PARSE,
    },
    {
      what: `messages told differently by a full reading, of ${compared.count}`,
      value: String(different),
      budget: '0',
      met: different === 0,
    },
    {
      what: 'longest wait of the page while it imports',
      value: `${gap.toFixed(0)} ms`,
      budget: `≤ ${GAP} ms`,
      met: gap <= GAP,
    },
    {
      what: 'tasks of the page over 50 ms, in all rounds',
      value: String(longTasks),
      budget: '0',
      met: longTasks === 0,
    },
  ];
}

/** @param growth of the smaller mailbox, and of the larger one if that was measured */
export function memoryFigures(growth: readonly Growth[]): readonly Figure[] {
  const names = ['0.5 GB', '2 GB'];
  const figures = growth.map((one, index) =>
    memory(`memory over that of a bare read, ${names[index] ?? ''}`, median(one.import) - median(one.read), OVER_READ),
  );
  const [smaller, larger] = growth;
  if (!smaller || !larger) return figures;
  const more = median(larger.import) - median(smaller.import);
  return [...figures, memory('memory for 2 GB over that for 0.5 GB', more, OVER_SMALLER)];
}

function memory(what: string, bytes: number, budget: number): Figure {
  const megabytes = bytes / MEGABYTE;
  const value = Number.isNaN(bytes) ? 'not told by this system' : `${megabytes.toFixed(0)} MB`;
  return { what, value, budget: `≤ ${budget} MB`, met: megabytes <= budget };
}

function shared({ full, imported }: Pick<TaskOnPage, 'full' | 'imported'>): number {
  const both = new Set(full);
  return imported.filter((offset) => both.has(offset)).length;
}
