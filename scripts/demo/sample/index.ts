/**
 * The sample mailbox the demo starts with and the tests judge. Made up throughout: see `types.ts`.
 * Written in `threads/`, one file per theme; ids, encodings and quotations are added here.
 */
import { FLAGGED_CATEGORIES } from '../../../utils/core/types';
import { gmailId, messageIdFor } from './ids';
import { dana } from './people';
import { toEml } from './to-eml';
import { threads } from './threads';
import type { Draft, DraftThread, SampleMessage } from './types';

export type { SampleMessage } from './types';

const flagged: readonly string[] = FLAGGED_CATEGORIES;

/** Every message of the sample, oldest first. */
export const sampleMessages: readonly SampleMessage[] = threads
  .flatMap(finishThread)
  .sort((one, other) => one.date.localeCompare(other.date));

/** The whole sample as Gmail's export would write it: `From <message id>@xxx <date with zone before the year>`. */
export function sampleMbox(): Uint8Array {
  const parts = sampleMessages.flatMap((message) => [envelope(message), message.raw, new TextEncoder().encode('\r\n')]);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function envelope(message: SampleMessage): Uint8Array {
  const [weekday = '', day, month, year, time] = new Date(message.date).toUTCString().split(' ');
  const date = `${weekday.slice(0, 3)} ${month} ${day} ${time} +0000 ${year}`;
  return new TextEncoder().encode(`From ${BigInt(`0x${message.id}`).toString()}@xxx ${date}\r\n`);
}

function finishThread(source: DraftThread): SampleMessage[] {
  const tab = source.tab ?? 'inbox';
  const named = source.messages.map((draft, index) => name(source, draft, index));
  const threadId = named[0]?.id ?? '';
  return named.map(({ draft, key, id, messageId }, index) => ({
    ...draft.truth,
    key,
    thread: source.thread,
    tab,
    direction: draft.from === dana ? 'out' : 'in',
    unread: draft.unread ?? false,
    flag: flagged.includes(draft.truth.category),
    id,
    threadId,
    messageId,
    date: new Date(draft.at).toISOString(),
    raw: toEml(draft, { threadId, messageId, tab, before: named.slice(0, index) }),
  }));
}

function name(source: DraftThread, draft: Draft, index: number) {
  const key = `${source.thread}/${index + 1}`;
  return { draft, key, id: gmailId(draft.at, key), messageId: messageIdFor(key, draft.from.address) };
}
