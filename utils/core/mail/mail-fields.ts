/** Reads what the headers of a message say, as postal-mime does, for messages whose parts are found already. */
import { addressParser, decodeWords, type Address } from 'postal-mime';
import type { ContentHeader } from './content-header';
import { fieldText, trimBlanks } from './header-text';
import type { MailHead } from './mail-head';
import type { MailPart } from './mail-parts';

export interface MailField {
  /** In lower case. */
  readonly key: string;
  /** Unfolded, not decoded. */
  readonly value: string;
}

/** The part of a full parser's result that headers tell. */
export interface MailFields {
  readonly headers: readonly MailField[];
  readonly from?: Address | undefined;
  readonly to?: readonly Address[] | undefined;
  readonly subject?: string | undefined;
  readonly messageId?: string | undefined;
  readonly inReplyTo?: string | undefined;
  /** Every part that is not for reading. */
  readonly attachments: readonly { readonly filename: string | null }[];
}

/** A byte order mark stays what it is, a character: without it a line would become a header that is none. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * @param head the headers of `mail`, which it begins with
 * @param parts all its parts
 * @returns null when the name of an attachment is written in pieces (RFC 2231), which a full parser puts together
 */
export function mailFields(mail: Uint8Array, head: MailHead, parts: readonly MailPart[]): MailFields | null {
  const attached = parts.filter(({ kind }) => kind === 'other');
  if (attached.some(({ type, disposition }) => isInPieces(type) || isInPieces(disposition))) return null;
  const headers = fieldsIn(utf8.decode(mail.subarray(0, head.bodyAt)));
  const first = (key: string): string => headers.find((field) => field.key === key)?.value ?? '';
  const decoded = (key: string): string | undefined => (first(key) === '' ? undefined : decodeWords(first(key)));
  return {
    headers,
    from: addressParser(first('from'))[0],
    to: headers.filter(({ key }) => key === 'to').flatMap(({ value }) => addressParser(value)),
    subject: decoded('subject'),
    messageId: decoded('message-id'),
    inReplyTo: decoded('in-reply-to'),
    attachments: attached.map(nameOf),
  };
}

function fieldsIn(text: string): MailField[] {
  const fields: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\r*$/.test(line)) break;
    const folds = fields.length > 0 && (line.startsWith(' ') || line.startsWith('\t'));
    if (folds) fields.push(`${fields.pop() ?? ''}\n${line}`);
    else fields.push(line);
  }
  return fields.map(fieldOf);
}

/** Without a colon, all of it is the name. */
function fieldOf(field: string): MailField {
  const colon = field.indexOf(':');
  const name = colon === -1 ? field : field.slice(0, colon);
  return {
    key: trimBlanks(fieldText(name)).toLowerCase(),
    value: colon === -1 ? '' : fieldText(field.slice(colon + 1)),
  };
}

function nameOf({ type, disposition }: MailPart): { readonly filename: string | null } {
  const name = disposition.params.get('filename') || type.params.get('name') || '';
  return { filename: name === '' ? null : decodeWords(name) };
}

function isInPieces({ params }: ContentHeader): boolean {
  return [...params.keys()].some((name) => name.includes('*'));
}
