import { readinessFor, type Readiness } from '../../core/reply/readiness';
import type { TemplateKind } from '../../core/reply/template-kind';
import type { CaseRow, LetterRows } from '../notice/letter-case';
import { isToAmazon } from './sent-message';

/** What is new in a case since her first appeal; null for a letter that is no further one. */
export function letterReadiness(
  kind: TemplateKind,
  { rows, journal = [], evidence = [] }: LetterRows,
  about: CaseRow,
): Readiness | null {
  const notice = rows.find(({ row }) => row.kind === 'notice') ?? about;
  return readinessFor(kind, {
    sent: rows.flatMap(({ row }) =>
      isToAmazon(row) && row.at >= notice.row.at
        ? [{ at: row.at, isAppeal: row.payload.letter?.kind === 'appeal' }]
        : [],
    ),
    evidence,
    journal,
    received: rows.flatMap(({ row }) => (row.kind === 'sent' ? [] : [row.at])),
  });
}
