import { familyOf } from '../../core/evidence/file-family';
import { fileNamesPicture, namesNumberedPicture } from '../../core/stats/proof';
import type { LocalTime, StatsMessage } from '../../core/stats/facts';
import type { RedressDatabase } from '../../storage/database';
import type { MessageRow } from '../../storage/rows';
import { isToAmazon } from '../letter/sent-message';
import { isCannedRow } from '../case/case-messages';
import { effective, isFlagged } from '../message/effective';
import { rowsInPages } from '../rows-in-pages';

/** A date before these years, or behind, is a slip of whoever sent it. */
const YEARS = { from: 2000, until: 2100 };

/**
 * All messages as figures are counted from them, the newest first; what is no notice, no answer and not the driver's own
 * is left out. Rejects when the database can't be read.
 */
export async function statsFacts(db: RedressDatabase): Promise<readonly StatsMessage[]> {
  await db.ensureOpen();
  const pictured = new Set<string>();
  for await (const rows of rowsInPages(db.evidence))
    for (const { of, payload } of rows) if (familyOf(payload.facts.type) === 'picture') pictured.add(of);
  const facts: StatsMessage[] = [];
  for await (const rows of rowsInPages(db.messages))
    for (const row of rows) facts.push(...factsOf(row, pictured.has(row.id)));
  return facts;
}

function factsOf(row: MessageRow, pictured: boolean): readonly StatsMessage[] {
  const { message, verdict, correction } = row.payload;
  const { category } = effective(verdict, correction);
  const isSent = row.kind === 'sent';
  if (isSent ? !isToAmazon(row) : !isFlagged(category)) return [];
  const station = verdict?.fields.station?.trim() ?? '';
  return [
    {
      caseId: row.caseId,
      kind: row.kind,
      category,
      at: row.at,
      local: message.date === null ? null : localTime(row.at),
      station: station === '' ? null : station,
      canned: isCannedRow(row),
      proof:
        isSent &&
        (pictured || (message.attachments ?? []).some(fileNamesPicture) || namesNumberedPicture(message.text ?? '')),
    },
  ];
}

function localTime(at: number): LocalTime | null {
  const date = new Date(at);
  const year = date.getFullYear();
  if (!(year >= YEARS.from && year <= YEARS.until)) return null;
  const month = `${year}-${String(date.getMonth() + 1).padStart(2, '0')}`;
  return { month, weekday: date.getDay(), hour: date.getHours() };
}
