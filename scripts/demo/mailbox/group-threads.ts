/**
 * Which messages belong together: by `X-GM-THRID` (Gmail's own), else by References and In-Reply-To,
 * else a reply ("Re: …") joins the latest earlier message with the same subject. Equal subjects alone
 * join nothing: two notices with the same subject are two threads.
 */

export interface Threadable {
  readonly gmailThread: string | null;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly subject: string;
}

const REPLY_PREFIX = /^\s*((re|aw|sv|rv|tr|wg|fw|fwd|rif|odp|vs|res|resp|השב|ответ)\s*:\s*)+/iu;

/** The subject without reply prefixes, in lower case. */
export function baseSubject(subject: string): string {
  return subject.replace(REPLY_PREFIX, '').trim().toLowerCase();
}

/** Takes messages oldest first, gives for each the index of the group it is in (groups counted from 0). */
export function groupThreads(messages: readonly Threadable[]): number[] {
  const byKey = new Map<string, number>();
  let groups = 0;
  return messages.map((message) => {
    const keys = keysOf(message);
    const known = keys.looked.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? groups++;
    for (const key of keys.kept) byKey.set(key, group);
    return group;
  });
}

function keysOf(message: Threadable): { looked: string[]; kept: string[] } {
  const subject = `subject:${baseSubject(message.subject)}`;
  const ids = message.references.map((id) => `id:${id}`);
  const own = message.messageId === null ? [] : [`id:${message.messageId}`];
  if (message.gmailThread !== null) {
    const thread = `gmail:${message.gmailThread}`;
    return { looked: [thread], kept: [thread, subject, ...own] };
  }
  const asReply = REPLY_PREFIX.test(message.subject) && ids.length === 0 ? [subject] : [];
  return { looked: [...own, ...ids, ...asReply], kept: [subject, ...own, ...ids] };
}
