/** Runs inside the demo mailbox's page: one look of the content script at the list, timed. */
import table from 'virtual:hint-table';

import { hintFor } from '../../utils/core/triage/hints';
import { rememberHints } from '../../utils/webmail/hint-memory';
import { gmail } from '../../utils/webmail/sites/gmail';

const ROUNDS = 60;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const hints = rememberHints(table);
const lookAgain = (): number => gmail.rows(document).filter((row) => hints.of(gmail.readRow(row)) !== null).length;
const lookAnew = (): number => gmail.rows(document).filter((row) => hintFor(gmail.readRow(row), table) !== null).length;
const rounds = (look: () => unknown): number => median(Array.from({ length: ROUNDS }, () => timed(look)));

/** Medians in milliseconds over all rows of the page. */
export const figures = { rows: gmail.rows(document).length, anew: rounds(lookAnew), again: rounds(lookAgain) };
