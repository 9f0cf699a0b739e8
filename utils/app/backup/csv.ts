/** The history as a table for a spreadsheet: every message that is kept, oldest first. */
import { csvText } from '../../core/record/csv';
import type { CategoryId, Tier } from '../../core/types';
import type { MessageKind, MessageRow, MessageSource } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from '../message/effective';

export const CSV_COLUMNS = [
  'date',
  'kind',
  'category',
  'tier',
  'corrected',
  'from',
  'subject',
  'blockDate',
  'station',
  'deadline',
  'case',
  'source',
  'logged',
  'text',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The words of the screen's language. */
export interface CsvWords {
  readonly column: (column: CsvColumn) => string;
  readonly kind: (kind: MessageKind) => string;
  readonly category: (category: CategoryId) => string;
  readonly tier: (tier: Tier) => string;
  readonly source: (source: MessageSource) => string;
  readonly yes: string;
}

export interface CsvFile {
  readonly file: Blob;
  readonly name: string;
  readonly rows: number;
}

/** Times are UTC and say so. Rejects when the database can't be read. */
export async function historyCsv({ db, now }: Pick<Deps, 'db' | 'now'>, words: CsvWords): Promise<CsvFile> {
  await db.ensureOpen();
  const rows = await db.messages.orderBy('at').toArray();
  const cases = new Map((await db.cases.toArray()).map(({ id, payload }) => [id, payload.name ?? '']));
  const numbers = new Map<string, number>();
  for (const { caseId } of rows) if (!numbers.has(caseId)) numbers.set(caseId, numbers.size + 1);
  const caseWords = ({ caseId }: MessageRow): string =>
    `${numbers.get(caseId) ?? ''} ${cases.get(caseId) ?? ''}`.trim();
  const head = CSV_COLUMNS.map(words.column);
  const body = rows.map((row) => CSV_COLUMNS.map((column) => cell(row, column, words, caseWords(row))));
  return {
    file: new Blob([csvText([head, ...body])], { type: 'text/csv' }),
    name: `redress-history-${now().toISOString().slice(0, 10)}.csv`,
    rows: rows.length,
  };
}

function cell(row: MessageRow, column: CsvColumn, words: CsvWords, caseWords: string): string {
  const { message, verdict, correction, source, loggedAt } = row.payload;
  const counts = effective(verdict, correction);
  const isSent = row.kind === 'sent';
  switch (column) {
    case 'date':
      return message.date ?? row.payload.dateText ?? '';
    case 'kind':
      return words.kind(row.kind);
    case 'category':
      return isSent ? '' : words.category(counts.category);
    case 'tier':
      return isSent ? '' : words.tier(counts.tier);
    case 'corrected':
      return correction === null ? '' : words.yes;
    case 'from':
      return [message.from?.name, message.from?.address && `<${message.from.address}>`].filter(Boolean).join(' ');
    case 'subject':
      return message.subject ?? '';
    case 'blockDate':
    case 'station':
    case 'deadline':
      return verdict?.fields[column] ?? '';
    case 'case':
      return caseWords;
    case 'source':
      return words.source(source);
    case 'logged':
      return loggedAt;
    case 'text':
      return message.text ?? '';
  }
}
