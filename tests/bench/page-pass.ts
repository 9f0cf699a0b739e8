/** Runs inside the demo mailbox's page: the content script's reading of the list against a bare one, timed in turns. */
import table from 'virtual:hint-table';

import { hintFor } from '../../utils/core/triage/hints';
import { rememberHints } from '../../utils/webmail/hint-memory';
import { gmail } from '../../utils/webmail/sites/gmail';
import { inTurns } from './measure';

/** Medians in milliseconds over all rows of the page. */
export interface PassFigures {
  readonly rows: number;
  readonly anew: number;
  readonly again: number;
  readonly bare: number;
}

const hints = rememberHints(table);

function lookAgain(): number {
  const found = gmail.rows(document).filter((row) => hints.of(gmail.readRow(row)) !== null).length;
  hints.turn();
  return found;
}

function lookAnew(): number {
  return gmail.rows(document).filter((row) => hintFor(gmail.readRow(row), table) !== null).length;
}

/** One query for what a row is read by, and the same attributes and texts, with nothing made of them. */
function bareRead(): number {
  let read = 0;
  const main = document.querySelector('[role=main]');
  for (const element of main?.querySelectorAll('tr.zA, [data-legacy-thread-id], [email], .bog, .y2') ?? []) {
    if (element.matches('tr')) continue;
    const email = element.getAttribute('email');
    const id = element.getAttribute('data-legacy-thread-id');
    if (email !== null) read += email.length + (element.getAttribute('name')?.length ?? 0);
    else if (id !== null) read += id.length;
    else read += element.textContent.length;
  }
  return read;
}

/** Measures in this page. */
export function figures(): PassFigures {
  const [anew = 0, again = 0, bare = 0] = inTurns([lookAnew, lookAgain, bareRead]).map((time) => time / 1_000);
  return { rows: gmail.rows(document).length, anew, again, bare };
}
