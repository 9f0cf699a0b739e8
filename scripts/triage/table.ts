import type { MailMessage, Verdict } from '../../utils/core/types';
import { englishTexts } from '../lib/texts-from-disk';

/** A flagged message, as people read it. */
export interface Row {
  readonly date: string;
  readonly what: string;
  readonly how: string;
  readonly sure: string;
  readonly sender: string;
  readonly from: string;
  readonly subject: string;
}

type Column = keyof Row;

const HEADS: Row = {
  date: 'Date',
  what: 'What',
  how: 'How grave',
  sure: 'How sure',
  sender: 'Sender',
  from: 'From',
  subject: 'Subject',
};
const texts = englishTexts();
const COLUMNS = Object.keys(HEADS) as Column[];
/** Wider cells are cut. */
const WIDEST: Readonly<Record<Column, number>> = {
  date: 10,
  what: 34,
  how: 28,
  sure: 10,
  sender: 10,
  from: 34,
  subject: 60,
};

/** @param what the category's name */
export function rowOf(message: MailMessage, { tier, sureness, canned, sender }: Verdict, what: string): Row {
  return {
    date: message.date?.slice(0, 10) ?? '',
    what,
    how: `${texts[`tier.${tier}`]}${canned ? ', canned' : ''}`,
    sure: texts[`sureness.${sureness}`],
    sender: sender.status,
    from: message.from?.address ?? message.from?.name ?? '',
    subject: message.subject ?? '',
  };
}

/** The rows below their heads, in columns; one sentence when there are none. */
export function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No message is a notice from Amazon Flex, or pretends to be one.\n';
  const cells = [HEADS, ...rows].map((row) => COLUMNS.map((column) => cut(row[column], WIDEST[column])));
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** On one line: what a sender wrote must not move the cursor or start a line of its own. */
function cut(text: string, width: number): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
