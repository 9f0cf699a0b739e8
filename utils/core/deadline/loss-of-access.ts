/** When a driver first lost access. Australia counts its 21 days from there: not from the appeal's answer, not from the formal end. */
import type { Tier } from '../types';
import { readMoment, type Moment } from './moment';

/** A message of the case, as far as it tells of access. */
export interface AccessMessage {
  readonly id: string;
  readonly tier: Tier | null;
  /** ISO day or instant; null where the message shows no date. */
  readonly date: string | null;
}

export interface LossOfAccess {
  /** ISO day or instant, as it was given; null where nobody knows. */
  readonly since: string | null;
  /** Who says so: the driver, or the message of that id. */
  readonly by: 'driver' | { readonly message: string } | null;
  /** The first message that tells of a loss before the day the driver states: then one of the two should be looked at. */
  readonly earlier: AccessMessage | null;
}

/** What is told by one of these can't be worked with any more. A notice that comes before a decision is not one. */
const LOST: readonly (Tier | null)[] = ['suspension', 'deactivation', 'termination'];

/**
 * The day the driver states, or else the earliest message that suspends or ends the account. Hers wins: she may have had
 * access back in between, which no message tells.
 * @param stated ISO day or instant; what is neither counts as not stated.
 */
export function firstLossOfAccess(
  messages: readonly AccessMessage[],
  stated: string | null,
  zone: string,
): LossOfAccess {
  const [first] = messages
    .flatMap((message) => {
      const moment = LOST.includes(message.tier) && message.date !== null ? readMoment(message.date, zone) : null;
      return moment === null ? [] : [{ message, moment }];
    })
    .toSorted((one, other) => order(one.moment) - order(other.moment) || one.moment.day - other.moment.day);
  const said = stated === null ? null : readMoment(stated, zone);
  if (said !== null) {
    return { since: stated, by: 'driver', earlier: first && first.moment.day < said.day ? first.message : null };
  }
  return { since: first?.message.date ?? null, by: first ? { message: first.message.id } : null, earlier: null };
}

/** By days: a message of which only the day is known comes before those of that day with a time. */
function order({ day, instant }: Moment): number {
  return instant === null ? day : day + 0.5;
}
