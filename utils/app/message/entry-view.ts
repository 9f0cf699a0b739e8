import { accountsOf } from '../../core/record/join-account';
import type { MessageRow } from '../../storage/rows';
import { effective } from './effective';
import type { EntryView } from '../views';

/** A row as a line of the history. */
export function entryOf(row: MessageRow): EntryView {
  const { message, verdict, correction, loggedAt, source } = row.payload;
  return {
    id: row.id,
    kind: row.kind,
    ...effective(verdict, correction),
    corrected: correction !== null,
    date: message.date,
    loggedAt,
    from: message.from?.name ?? message.from?.address ?? '',
    subject: message.subject ?? '',
    source,
    caseId: row.caseId,
    accounts: accountsOf(row.keys, row.thread),
  };
}
