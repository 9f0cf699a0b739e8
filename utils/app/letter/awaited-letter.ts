/** A letter she says she has sent, and her own mail that is read afterwards: one message. */
import { kindOfKey } from '../../core/record/keys';
import { textPrint } from '../../core/record/prints';
import { isLetterAsSent } from '../../core/record/sent-letter';
import type { MailMessage } from '../../core/types';
import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import type { Draft, MessageRow } from '../../storage/rows';

/** Whether all that is known of a message is that she says she has sent it. */
export function isOnlyMarked({ keys }: Pick<MessageRow, 'keys'>): boolean {
  return keys.every((key) => kindOfKey(key) === 'letter');
}

/**
 * The letter of a case that this mail of hers is; null where none is. Without its text, which she may not want kept, a
 * letter is known by its print only: then a mail she has changed stays a second message.
 */
export async function awaitedLetter(
  db: RedressDatabase,
  caseId: string | null,
  draft: Draft,
): Promise<MessageRow | null> {
  if (caseId === null) return null;
  const at = Date.parse(draft.message.date ?? '');
  const print = letterPrint(draft.message.text);
  const isIt = (row: MessageRow): boolean => {
    const { text } = row.payload.message;
    if (text === null) return row.payload.textPrint === print;
    return isLetterAsSent({ text, at: row.at }, { text: draft.message.text ?? '', at: Number.isNaN(at) ? row.at : at });
  };
  const fitting = (await rowsOfCase(db, caseId)).filter((row) => row.kind === 'sent' && isOnlyMarked(row) && isIt(row));
  return (Number.isNaN(at) ? fitting[0] : nearest(fitting, at)) ?? null;
}

/** Of letters that all fit, such as one written twice, the one next to this time; in milliseconds. */
export function nearest(rows: readonly MessageRow[], at: number): MessageRow | undefined {
  return rows.toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0];
}

/** Hash of a letter's masked words, by itself or as from somebody. */
export function letterPrint(text: string | null, from: MailMessage['from'] = null): string {
  return textPrint({ from, to: [], date: null, subject: null, text });
}

/**
 * The row of the letter, with what is known of it now that her mail was read: its own words, its date and where it stands.
 * @param message of the draft, as far as it is to be kept
 */
export function asRead(row: MessageRow, draft: Draft, message: MailMessage): MessageRow {
  const { source, dateText, clipped, permalink, thread, print, keys } = draft;
  return {
    ...row,
    keys: [...row.keys, ...keys],
    at: message.date === null ? row.at : Date.parse(message.date),
    thread,
    print,
    payload: {
      ...row.payload,
      source,
      message,
      dateText,
      clipped,
      textPrint: draft.textPrint,
      permalink,
    },
  };
}
