/** Whether the text of a message's parts may name Flex. Which text that is, `body-text.ts` says. */
import { SHORT } from './body-text';
import type { ByteBlock } from './byte-block';
import { charsetInHtml, decodeText } from './decode-text';
import { flexInBytes } from './flex-bytes';
import type { RawPart } from './flex-close-look';
import { mayShow, showsFlex } from './flex-markup';
import { BEYOND_ASCII, DISGUISED, flexIn, hasMoreToTell, NO, YES } from './flex-word';
import { unflow } from './flowed';
import type { MailPart } from './mail-parts';
import { isAtLeast, mayBeEmpty, mayBeginWithTag } from './part-beginning';
import { DecodedPart } from './part-bytes';

/** In these every byte below 128 is a character of ASCII, and no two bytes look like UTF-8 by accident. */
const LIKE_ASCII = /^(?:utf-?8|us-ascii|ascii|latin-?1|iso[-_]?8859[-_]15?|(?:windows-|cp)125[024])?$/;

const NUL = 0;
const ESCAPE = 27;

const room = new DecodedPart();
/** Throws at bytes that are no UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parts that are read together. */
interface Reading {
  readonly block: ByteBlock;
  /** Plain text is read as HTML too, because it begins like it. */
  readonly textIsMarkup: boolean;
  /** What is seen of one part may depend on another. */
  readonly many: boolean;
}

/**
 * @param body where the message's body begins and ends; without any text in its parts, it is read as it stands
 * @returns false only when no text of the message names it
 */
export function partsNameFlex(block: ByteBlock, parts: readonly MailPart[], body: readonly [number, number]): boolean {
  const { bytes } = block;
  let texts = 0;
  let markup = 0;
  let textIsMarkup = false;
  let isEmpty = true;
  for (const part of parts) {
    if (part.kind === 'other') continue;
    isEmpty &&= mayBeEmpty(bytes, part);
    if (part.kind === 'html') markup += 1;
    else texts += 1;
    textIsMarkup ||= part.kind === 'text' && mayBeginWithTag(bytes, part);
  }
  const reading = { block, textIsMarkup, many: markup > 1 || (textIsMarkup && texts > 1) };
  if (isEmpty && mayNameAsItStands(block, ...body)) return true;
  return parts.some((part) => isRead(part, parts, reading) && namesFlex(reading, part));
}

/** Not attachments, nor the HTML beside a text that says enough. */
function isRead(part: MailPart, parts: readonly MailPart[], { block, textIsMarkup }: Reading): boolean {
  if (part.kind !== 'html' || textIsMarkup) return part.kind !== 'other';
  const saysEnough = (other: MailPart): boolean =>
    other.kind === 'text' && other.group === part.group && mayBeReadRaw(other) && isAtLeast(SHORT, block.bytes, other);
  return !parts.some(saysEnough);
}

/** The body undecoded, as text or as markup. */
function mayNameAsItStands(block: ByteBlock, from: number, to: number): boolean {
  const bits = flexInBytes({ block, from, to, quoted: false, markup: true });
  if (bits === NO || (bits & ~BEYOND_ASCII) !== 0) return bits !== NO;
  const text = decodeText(block.bytes.subarray(from, to), null);
  return (flexIn(text, false) | flexIn(text, true)) !== NO;
}

function namesFlex(reading: Reading, part: MailPart): boolean {
  if (part.kind === 'html') return markupNames(reading, part);
  return textNames(reading.block, part) || (reading.textIsMarkup && markupNames(reading, part));
}

function textNames(block: ByteBlock, part: MailPart): boolean {
  const bits = mayBeReadRaw(part) ? bitsOf(rawOf(block, part, false)) : BEYOND_ASCII;
  if (bits === NO || (bits & YES) !== 0) return bits !== NO;
  return (flexIn(textOf(block, part), false) & YES) !== 0;
}

function markupNames({ block, many }: Reading, part: MailPart): boolean {
  const raw = rawOf(block, part, true);
  let bits = mayBeReadRaw(part) ? bitsOf(raw) : BEYOND_ASCII;
  if ((bits & BEYOND_ASCII) !== 0) bits = flexIn(textOf(block, part), true) | DISGUISED;
  // Markup that is not closed in one part goes on in the next one.
  return mayShow(raw, bits) && (many || showsFlex(textOf(block, part), bits));
}

/** Of a look through the bytes. What is beyond ASCII among them counts only where it can make a difference. */
function bitsOf(raw: RawPart): number {
  const bits = flexInBytes(raw);
  return bits === BEYOND_ASCII && !raw.quoted && saysNoMore(raw) ? NO : bits;
}

function saysNoMore({ block, from, to }: RawPart): boolean {
  const bytes = block.bytes.subarray(from, to);
  try {
    return !hasMoreToTell(utf8.decode(bytes)) && !bytes.includes(ESCAPE) && !bytes.includes(NUL);
  } catch {
    return false;
  }
}

/** Whether the letters stand in the bytes as they are read, but for the transfer encoding. */
function mayBeReadRaw({ type: { params } }: MailPart): boolean {
  const isJoined = params.get('delsp') !== undefined;
  return !isJoined && LIKE_ASCII.test(params.get('charset')?.trim().toLowerCase() ?? '');
}

/** The part where it stands, or decoded where base64 hides its letters. */
function rawOf(block: ByteBlock, { from, to, encoding }: MailPart, markup: boolean): RawPart {
  if (encoding !== 'base64') return { block, from, to, quoted: encoding === 'quoted', markup };
  room.decode(block.bytes, from, to, encoding);
  return { block: room.block, from: 0, to: room.length, quoted: false, markup };
}

/** As `body-text.ts` decodes it. */
function textOf({ bytes }: ByteBlock, { kind, type, from, to, encoding }: MailPart): string {
  room.decode(bytes, from, to, encoding);
  const decoded = room.block.bytes.subarray(0, room.length);
  const label = type.params.get('charset') ?? (kind === 'html' ? charsetInHtml(decoded) : null);
  const text = decodeText(decoded, label);
  return type.params.get('delsp') === undefined ? text : unflow(text.replaceAll('\r\n', '\n'), true);
}
