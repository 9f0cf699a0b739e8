/** What the messages of a case say of its two sides. */
import type { MessageRow } from '../../storage/rows';

/** Subjects and texts that the other side wrote, as far as they are kept. */
export function receivedTexts(rows: readonly MessageRow[]): readonly string[] {
  const received = rows.filter(({ kind }) => kind !== 'sent').map(({ payload }) => payload.message);
  return received.flatMap(({ subject, text }) => [subject ?? '', text ?? '']);
}

/** The driver's addresses: where the other side's messages went, and where her own came from. In small letters. */
export function ownAddresses(rows: readonly MessageRow[]): readonly string[] {
  return rows.flatMap(({ kind, payload: { message } }) => {
    const people = kind === 'sent' ? [message.from] : message.to;
    return people.flatMap((person) => (person?.address ? [person.address.toLowerCase()] : []));
  });
}
