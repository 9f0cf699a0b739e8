/** Messages of mail files, held until all is read, since a file's order is no order of time. */
import type { SenderRules } from '../../core/knowledge';
import { isListed } from '../../core/sender/listed';
import type { Draft } from '../../storage/rows';
import type { FoundMail } from './found';
import type { Judged } from '../message/log';

/** What is held at most of either kind, in characters of text: about 50 MB of memory, or 20,000 ordinary messages. */
const MAX_HELD = 25_000_000;
/** Keys, prints and headers of a message, in characters. */
const OVERHEAD = 1_000;

interface Room {
  /** Whether it still fits; then the room is taken. */
  take(draft: Draft): boolean;
}

function roomOf(limit: number): Room {
  let room = limit;
  return {
    take: ({ message }) => {
      const size = (message.text?.length ?? 0) + OVERHEAD;
      if (size > room) return false;
      room -= size;
      return true;
    },
  };
}

export interface HeldOwn {
  /** Holds those that can belong to a notice; what doesn't fit is dropped and counted. */
  add(own: readonly Judged[]): void;
  /** What is held, in the order it came. */
  all(): readonly Judged[];
  /** Messages that could have belonged and did not fit. */
  dropped(): number;
}

/** The driver's own messages. Holds nothing yet. `limit`: characters held at most. */
export function holdOwn(senders: SenderRules, limit: number = MAX_HELD): HeldOwn {
  const held: Judged[] = [];
  const room = roomOf(limit);
  let dropped = 0;
  const add = (own: readonly Judged[]): void => {
    for (const one of own.filter(({ draft }) => canBelong(draft, senders))) {
      if (room.take(one.draft)) held.push(one);
      else dropped += 1;
    }
  };
  return { add, all: () => held, dropped: () => dropped };
}

/** It answers something, stands in a thread, or went to Amazon, whose answer may name it. */
function canBelong({ replyTo, thread, message }: Draft, senders: SenderRules): boolean {
  return replyTo !== null || thread !== '' || message.to.some(({ address }) => isListed(address, senders));
}

type Held = Omit<FoundMail, 'story'>;

export interface HeldFound {
  /** Holds a Flex message, flagged or not: what is no notice by itself may be a canned answer beside others. */
  add(found: Held): void;
  all(): readonly Held[];
  /** How many of them are flagged so far. */
  flagged(): number;
  /** Flagged messages that did not fit. */
  dropped(): number;
}

/** Flex messages. Holds nothing yet. `limit`: characters held at most. */
export function holdFound(limit: number = MAX_HELD): HeldFound {
  const held: Held[] = [];
  const room = roomOf(limit);
  let [flagged, dropped] = [0, 0];
  const add = (found: Held): void => {
    const fits = room.take(found.draft);
    if (fits) held.push(found);
    if (!found.verdict.flag && found.correction === null) return;
    if (fits) flagged += 1;
    else dropped += 1;
  };
  return { add, all: () => held, flagged: () => flagged, dropped: () => dropped };
}
