/** Which of a mail's parts are read, and the text they make. */
import type { ByteBlock } from './byte-block';
import { charsetInHtml, decodeText } from './decode-text';
import { withoutControls } from './controls';
import { unflow } from './flowed';
import { htmlToText } from './html-to-text';
import type { MailPart } from './mail-parts';
import { DecodedPart } from './part-bytes';

/** Plain text and HTML that say the same: the versions of a multipart/alternative, or one part alone. */
export interface Versions {
  /** With line feeds at the ends of lines; empty where there is none. */
  readonly plain: string;
  readonly html: string;
}

export interface BodyText {
  /** Null: the mail has no words. */
  readonly text: string | null;
  /** It was made from HTML. */
  readonly fromHtml: boolean;
}

/** Bytes of one part that are read. */
const MOST_BYTES = 16_000_000;
/** A plain text that only stands in for the HTML is shorter than this. */
export const SHORT = 500;
const LINK = /^[<([]?https?:\/\//i;
const IS_MARKUP = /^\s{0,99}<(?:!doctype|html|head|body|div|table|p|span|center)[\s>]/i;
const HAS_TAG = /<[a-z!/]/i;

/** Its room is used again for every part of every mail. */
const decoded = new DecodedPart();

/** Decodes the parts that are for reading, in their order. */
export function readVersions(block: ByteBlock, parts: readonly MailPart[]): readonly Versions[] {
  const groups = new Map<number, { plain: string; html: string }>();
  for (const part of parts) {
    if (part.kind === 'other') continue;
    decoded.decode(block.bytes, part.from, Math.min(part.to, part.from + MOST_BYTES), part.encoding);
    const bytes = decoded.block.bytes.subarray(0, decoded.length);
    const group = groups.get(part.group) ?? { plain: '', html: '' };
    groups.set(part.group, group);
    if (part.kind === 'html') group.html = joined(group.html, htmlIn(bytes, part));
    else group.plain = joined(group.plain, plainIn(bytes, part));
  }
  return [...groups.values()];
}

/** Of each pair the plain text, unless only the HTML says something. */
export function bodyText(versions: readonly Versions[]): BodyText {
  const read = versions.map(readOne).filter(({ text }) => text !== '');
  return {
    text: read.length === 0 ? null : read.map(({ text }) => text).join('\n\n'),
    fromHtml: read.length > 0 && read.every(({ fromHtml }) => fromHtml),
  };
}

function readOne({ plain, html }: Versions): { readonly text: string; readonly fromHtml: boolean } {
  const words = cleaned(IS_MARKUP.test(plain) ? htmlToText(plain) : plain);
  if (html === '' || words.length >= SHORT) return { text: words, fromHtml: false };
  const fromHtml = cleaned(HAS_TAG.test(html) ? htmlToText(html) : decodedLines(html));
  return isStub(words, fromHtml) ? { text: fromHtml, fromHtml: true } : { text: words, fromHtml: false };
}

/** Nothing, an address, a note that the mail is in HTML, or much less than what the HTML says. */
function isStub(words: string, fromHtml: string): boolean {
  if (words === '') return true;
  if (fromHtml === '') return false;
  const isLinks = words.split(/\s+/).every((word) => LINK.test(word));
  return isLinks || /\bhtml\b/i.test(words) || fromHtml.length > 2 * words.length;
}

/** HTML without a single tag is text that somebody labelled wrong: its lines are lines. */
function decodedLines(html: string): string {
  return htmlToText(`<pre>${html}</pre>`);
}

function plainIn(bytes: Uint8Array, { type }: MailPart): string {
  const text = decodeText(bytes, type.params.get('charset') ?? null).replaceAll('\r\n', '\n');
  const isFlowed = type.params.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(text, type.params.get('delsp')?.toLowerCase() === 'yes') : text;
}

function htmlIn(bytes: Uint8Array, { type }: MailPart): string {
  return decodeText(bytes, type.params.get('charset') ?? charsetInHtml(bytes));
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n${text}`;
}

function cleaned(text: string): string {
  return withoutControls(text.replaceAll('\r\n', '\n')).trim();
}
