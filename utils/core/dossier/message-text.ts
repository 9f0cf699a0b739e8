/**
 * A message as a file of a dossier. It is made of the row and nothing else, in one fixed form, so that whoever checks the dossier makes it
 * again and compares: head lines in the manner of mail, an empty line, the text.
 */
import { fromText } from '../sender/from-text';
import type { MailMessage } from '../types';

/** What of a message's row stands in its file. */
export interface FiledMessage {
  readonly kind: string;
  readonly payload: {
    readonly source: string;
    readonly message: MailMessage;
    readonly dateText: string | null;
    readonly clipped: boolean;
    readonly loggedAt: string;
  };
}

/** The text of `messages/NNN.txt`. Times are ISO, in UTC. */
export function messageText({ kind, payload }: FiledMessage): string {
  const { message, dateText, source, loggedAt, clipped } = payload;
  const head: readonly (readonly [name: string, value: string])[] = [
    ['From', fromText(message.from)],
    ['To', message.to.map(fromText).join(', ')],
    ['Date', message.date ?? dateText ?? ''],
    ['Subject', message.subject ?? ''],
    ['Attachments', (message.attachments ?? []).join(', ')],
    ['Kind', kind],
    ['Came-in', source],
    ['Logged', loggedAt],
    ['Text', message.text === null ? 'not kept' : clipped ? 'cut' : 'whole'],
  ];
  const lines = head.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}`]));
  return `${lines.join('\n')}\n\n${message.text ?? ''}\n`;
}
