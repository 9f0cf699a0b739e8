/** Messages of a file to the threads the demo page shows. */
import type { Person } from '../../../utils/core/types';
import { groupThreads } from './group-threads';
import { decimalOf, makeId } from './ids';
import type { FiledMail } from './read-messages';
import type { DemoMessage, DemoThread, Mailbox } from './types';

/** For a first message without a date. */
const NO_DATE = Date.UTC(2005, 0, 1);

interface Dated extends FiledMail {
  readonly at: number;
}

/** A message without a date gets the time of the one before it in the file, as if it had come with it. */
function withTimes(mails: readonly FiledMail[]): Dated[] {
  let last = NO_DATE;
  return mails.map((mail) => {
    const stated = mail.message.date === null ? NaN : Date.parse(mail.message.date);
    last = Number.isNaN(stated) ? last : stated;
    return { ...mail, at: last };
  });
}

/** Who wrote what is labelled as sent; else where most was delivered; else whom most was addressed to. */
function ownerOf(mails: readonly FiledMail[]): Mailbox['account'] {
  const evidence: (readonly (Person | null)[])[] = [
    mails.filter((mail) => mail.filing.sent).map((mail) => mail.message.from),
    mails.map((mail) => (mail.deliveredTo === null ? null : { address: mail.deliveredTo })),
    mails.flatMap((mail) => mail.message.to),
  ];
  const address = evidence.map(mostFrequent).find((found) => found !== null) ?? 'owner@example.com';
  const named = evidence.flat().find((person) => person?.address === address && person.name);
  return { address, name: named?.name ?? address.split('@')[0] ?? address };
}

function mostFrequent(people: readonly (Person | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const person of people) {
    if (person?.address) counts.set(person.address, (counts.get(person.address) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function messageIdOf(mail: Dated, seed: string, taken: Set<string>): string {
  const stated = mail.gmailMessage;
  if (stated === null || taken.has(stated)) return makeId(mail.at, mail.messageId ?? seed, taken);
  taken.add(stated);
  return stated;
}

function toDemoMessage(mail: Dated, owner: string, taken: Set<string>): DemoMessage {
  const { message } = mail;
  const subject = message.subject ?? '';
  const text = message.text ?? '';
  const id = messageIdOf(mail, `${subject}\n${text.slice(0, 200)}`, taken);
  return {
    id,
    decimal: decimalOf(id),
    from: message.from ?? {},
    to: message.to,
    date: new Date(mail.at).toISOString(),
    subject,
    text,
    sent: mail.filing.sent || message.from?.address === owner,
    unread: mail.filing.unread,
    attachments: mail.attachments,
  };
}

/** A Gmail thread has the id of its first message. */
function threadIds(first: Dated, firstId: string): { id: string; decimal: string } {
  const id = first.gmailThread ?? firstId;
  return { id, decimal: decimalOf(id) };
}

function toThread(mails: readonly Dated[], inboxed: boolean, owner: string, taken: Set<string>): DemoThread | null {
  const [first] = mails;
  if (!first) return null;
  const messages = mails.map((mail) => toDemoMessage(mail, owner, taken));
  const tab = mails.map((mail) => mail.filing.tab).find((name) => name !== 'primary') ?? 'primary';
  return {
    ...threadIds(first, messages[0]?.id ?? ''),
    subject: first.message.subject ?? '',
    tab,
    labels: [...new Set(mails.flatMap((mail) => mail.filing.own))],
    inbox: inboxed ? mails.some((mail) => mail.filing.inbox) : messages.some((message) => !message.sent),
    starred: mails.some((mail) => mail.filing.starred),
    messages,
  };
}

const lastTime = (thread: DemoThread): string => thread.messages.at(-1)?.date ?? '';

/**
 * @param account the owner, where it is known; else the messages tell.
 * An export in another language has no label "Inbox": then everything received is in the inbox.
 */
export function buildMailbox(mails: readonly FiledMail[], account?: Mailbox['account']): Mailbox {
  const owner = account ?? ownerOf(mails);
  const inboxed = mails.some((mail) => mail.filing.inbox);
  const ordered = withTimes(mails).sort((a, b) => a.at - b.at);
  const groups = groupThreads(ordered.map((mail) => ({ ...mail, subject: mail.message.subject ?? '' })));
  const byGroup = new Map<number, Dated[]>();
  ordered.forEach((mail, index) => {
    const group = groups[index] ?? index;
    byGroup.set(group, [...(byGroup.get(group) ?? []), mail]);
  });
  const taken = new Set<string>();
  const threads = [...byGroup.values()]
    .map((group) => toThread(group, inboxed, owner.address, taken))
    .filter((thread) => thread !== null)
    .sort((a, b) => lastTime(b).localeCompare(lastTime(a)));
  return { madeUp: account !== undefined, account: owner, threads };
}
