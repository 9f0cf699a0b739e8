/** The driver's own messages of a mail file, held until what they answer has been read. */
import type { SenderRules } from '../core/knowledge';
import { isListed } from '../core/sender/listed';
import type { Draft } from '../storage/rows';
import type { Judged } from './log';

/** What is held at most, in characters of text: about 50 MB of memory, or 20,000 ordinary messages. */
const MAX_HELD = 25_000_000;
/** Keys, prints and headers of a message, in characters. */
const OVERHEAD = 1_000;

export interface HeldOwn {
  /** Holds those that can belong to a notice; what doesn't fit is dropped and counted. */
  add(own: readonly Judged[]): void;
  /** What is held, in the order it came. */
  all(): readonly Judged[];
  /** Messages that could have belonged and did not fit. */
  dropped(): number;
}

/** Holds nothing yet. `limit`: characters held at most. */
export function holdOwn(senders: SenderRules, limit: number = MAX_HELD): HeldOwn {
  const held: Judged[] = [];
  let room = limit;
  let dropped = 0;
  const add = (own: readonly Judged[]): void => {
    for (const one of own) {
      if (!canBelong(one.draft, senders)) continue;
      const size = (one.draft.message.text?.length ?? 0) + OVERHEAD;
      if (size > room) {
        dropped += 1;
        continue;
      }
      room -= size;
      held.push(one);
    }
  };
  return { add, all: () => held, dropped: () => dropped };
}

/** It answers something, stands in a thread, or went to Amazon, whose answer may name it. */
function canBelong({ replyTo, thread, message }: Draft, senders: SenderRules): boolean {
  return replyTo !== null || thread !== '' || message.to.some(({ address }) => isListed(address, senders));
}
