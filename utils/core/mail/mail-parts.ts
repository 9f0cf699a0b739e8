/**
 * The parts of a message, found without decoding or copying anything. They are those a full MIME parser
 * (postal-mime) finds; where a message is made so that this is not certain, the answer is null.
 */
import type { ByteBlock } from './byte-block';
import { readContentHeader, type ContentHeader } from './content-header';
import { delimiterLines } from './delimiters';
import { HeaderMemo } from './header-memo';
import { readHead, type MailHead } from './mail-head';

export type TransferEncoding = 'none' | 'base64' | 'quoted';

/** A part that holds no further parts. */
export interface MailPart {
  /** `text` and `html` are for reading; the rest is attachments. */
  readonly kind: 'text' | 'html' | 'other';
  readonly type: ContentHeader;
  readonly disposition: ContentHeader;
  readonly encoding: TransferEncoding;
  /** Indexes [from, to) of its content as it stands in the block. */
  readonly from: number;
  readonly to: number;
  /** Parts with the same number are versions of one another: the innermost `multipart/alternative` they stand in. */
  readonly group: number;
}

/** More parts, or parts within more parts, are left to the full parser. */
const MAX_PARTS = 500;
const MAX_DEPTH = 8;

const PLAIN: ContentHeader = { value: 'text/plain', params: new Map() };
const DIGESTED: ContentHeader = { value: 'message/rfc822', params: new Map() };
const NO_DISPOSITION: ContentHeader = { value: '', params: new Map() };

const contentHeaders = new HeaderMemo(readContentHeader);
const encodings = new HeaderMemo(readEncoding);

interface Walk {
  readonly block: ByteBlock;
  readonly parts: MailPart[];
  /** Of the multiparts around the one being read. */
  readonly boundaries: readonly string[];
  readonly group: number | null;
  readonly digest: boolean;
}

/**
 * The parts of the message that ends at `to`, in their order.
 * @param head the message's own headers
 * @returns none for a multipart without parts; null when only a full parser can tell
 */
export function mailParts(block: ByteBlock, head: MailHead, to: number): readonly MailPart[] | null {
  const parts: MailPart[] = [];
  const found = walk({ block, parts, boundaries: [], group: null, digest: false }, head, to);
  return found ? parts : null;
}

/** False: not certain. */
function walk(at: Walk, head: MailHead, to: number): boolean {
  const type = typeOf(at, head);
  const encoding = encodingOf(at.block.bytes, head);
  if (type === null || encoding === null) return false;
  if (type.value.startsWith('multipart/')) return walkMultipart(at, head, type, to);
  const disposition = dispositionOf(at.block.bytes, head);
  if (disposition === null || at.parts.length >= MAX_PARTS) return false;
  const kind = disposition.value === 'attachment' ? 'other' : kindOf(type.value);
  at.parts.push({ kind, type, disposition, encoding, from: head.bodyAt, to, group: at.group ?? at.parts.length + 1 });
  return true;
}

function walkMultipart(at: Walk, head: MailHead, type: ContentHeader, to: number): boolean {
  const boundary = type.params.get('boundary') ?? '';
  if (boundary === '') return true;
  const { boundaries } = at;
  if (boundaries.length >= MAX_DEPTH || boundaries.some((other) => areAlike(other, boundary))) return false;
  const lines = delimiterLines(at.block.bytes, boundary, head.bodyAt, to, MAX_PARTS);
  if (lines === null) return false;
  const inside: Walk = {
    ...at,
    boundaries: [...boundaries, boundary],
    // Numbers of groups count down, those of single parts up.
    group: type.value === 'multipart/alternative' ? -head.bodyAt - 1 : at.group,
    digest: type.value === 'multipart/digest',
  };
  return lines.every((line, index) => {
    const end = lines[index + 1]?.at ?? to;
    return line.last || walk(inside, readHead(at.block, line.after, end), end);
  });
}

/** A line could be the delimiter of either. */
function areAlike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function typeOf({ block, digest }: Walk, head: MailHead): ContentHeader | null {
  if (head.contentType === -1) return digest ? DIGESTED : PLAIN;
  return contentHeaders.read(block.bytes, head.contentType, head.bodyAt);
}

function dispositionOf(bytes: Uint8Array, head: MailHead): ContentHeader | null {
  if (head.contentDisposition === -1) return NO_DISPOSITION;
  return contentHeaders.read(bytes, head.contentDisposition, head.bodyAt);
}

function encodingOf(bytes: Uint8Array, head: MailHead): TransferEncoding | null {
  if (head.contentTransferEncoding === -1) return 'none';
  return encodings.read(bytes, head.contentTransferEncoding, head.bodyAt);
}

function readEncoding(header: string): TransferEncoding | null {
  const text = header.toLowerCase();
  if (/[(\\]/.test(text)) return null;
  const word = /[\w-]+/.exec(text)?.[0] ?? '';
  if (word.includes('base64')) return 'base64';
  return word.includes('quoted-printable') ? 'quoted' : 'none';
}

function kindOf(type: string): MailPart['kind'] {
  if (type === 'text/plain') return 'text';
  return type === 'text/html' ? 'html' : 'other';
}
