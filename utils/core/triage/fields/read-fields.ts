/** Facts a mail states about the block, the parcels, the deadline and who signed it. */
import type { Fields, MailMessage } from '../../types';
import { agentName } from './agent-name';
import { blockDate } from './block-date';
import { blockTime } from './block-time';
import { dayOrderOf } from './day-order';
import { deadline, dueDates } from './deadline';
import { fieldText } from './field-text';
import { findDates } from './find-dates';
import { orderIds, trackingIds } from './ids';
import { occurrences } from './occurrences';
import { packageCount } from './package-count';
import { standing } from './standing';
import { station } from './station';

/** A notice states its facts early; what stands behind this many characters is not looked at. */
const FACTS_WITHIN = 20_000;

/**
 * Reads the fields of a message. Every field is there only when subject or text states it; what can be read in
 * two ways is left out, or given in the words of the text.
 * @param message for its date (relative deadlines count from it, missing years are taken from it), its subject,
 *   and its sender (order of day and month).
 * @param own the message's own text.
 * @param language two-letter code of the text, `und` where it is not told.
 * @param zone IANA time zone of the reader, in which days are counted.
 */
export function readFields(message: MailMessage, own: string, language: string = 'und', zone: string = 'UTC'): Fields {
  const read = fieldText(`${message.subject ?? ''}\n\n${own.slice(0, FACTS_WITHIN)}`, language);
  const dates = findDates(read, dayOrderOf(read, message.from?.address));
  const due = dueDates(read, dates);
  return present({
    blockDate: blockDate(read, dates, due, message.date),
    blockTime: blockTime(read, dates),
    station: station(read),
    orderIds: orderIds(read),
    trackingIds: trackingIds(read),
    packageCount: packageCount(read, dates),
    deadline: deadline(read, due, message.date, zone),
    agentName: agentName(own, read.isJapanese),
    standing: standing(read),
    occurrences: occurrences(read, dates),
  });
}

type MaybeFields = { readonly [Name in keyof Fields]-?: NonNullable<Fields[Name]> | null };

/** Drops the fields that were not found. */
function present(fields: MaybeFields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
