/**
 * Turns the bytes of a part into text. Labels are often missing or wrong, so what the bytes themselves show comes
 * first: text in UTF-8, UTF-16 and ISO-2022-JP can hardly be anything else by accident.
 */
import { attributesOf } from './html-attributes';
import { htmlTokens } from './html-tokens';
import { fromWindows } from './windows-1252';

/** Labels of mails that browsers' decoders (WHATWG Encoding) do not know, by one they know. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['shift_jis-2004', 'shift_jis'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['cp50222', 'iso-2022-jp'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['eucjp', 'euc-jp'],
  ['eucjp-ms', 'euc-jp'],
  ['utf8mb4', 'utf-8'],
  ['iso8859_1', 'windows-1252'],
  ['iso8859_15', 'iso-8859-15'],
]);
/** What any text of bytes is valid in, so that the label proves nothing. */
const WESTERN = 'windows-1252';
/** In these two bytes are one character, so that few of them can be UTF-8 by accident. */
const EAST_ASIAN = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gbk', 'gb18030', 'big5']);
const ENOUGH_CHARACTERS = 4;
/** Letters of the Japanese syllabaries make up about half of any Japanese text. */
const KANA = /[\u3040-\u30ff]/gu;
const LEAST_KANA = 3;
const LEAST_KANA_SHARE = 0.2;
const UTF_8 = new TextDecoder();
/** Decoders keep nothing between texts. */
const decoders = new Map<string, TextDecoder>();
/** In `<meta http-equiv=Content-Type content="text/html; charset=utf-8">`. */
const IN_CONTENT = /charset=["' ]?([\w.:-]{2,40})/i;

/** @param label the charset the part names, or null. Never throws: what fits nothing comes out as well as it can. */
export function decodeText(bytes: Uint8Array, label: string | null): string {
  const named = encodingOf(label);
  const wide = wideEncoding(bytes, named);
  if (wide !== null) return lossy(wide, bytes.subarray(0, bytes.length & ~1));
  const { beyondAscii, escapes } = kindsOfBytes(bytes);
  if (!beyondAscii) return (escapes ? strict('iso-2022-jp', bytes) : null) ?? lossy('utf-8', bytes);
  const utf8 = strict('utf-8', bytes);
  const isEastAsian = named !== null && EAST_ASIAN.has(named);
  if (utf8 !== null && (!isEastAsian || countBeyondAscii(utf8) >= ENOUGH_CHARACTERS)) return utf8;
  return byLabel(bytes, named) ?? mostlyUtf8(bytes, named) ?? japanese(bytes) ?? remaining(bytes, named);
}

/** The charset an HTML part names itself, for those without a label. */
export function charsetInHtml(bytes: Uint8Array): string | null {
  for (const token of htmlTokens(lossy(WESTERN, bytes.subarray(0, 4_096)))) {
    if (token.kind !== 'open' || token.name !== 'meta') continue;
    const attributes = attributesOf(token.attributes);
    const charset = attributes.get('charset') ?? IN_CONTENT.exec(attributes.get('content') ?? '')?.[1];
    if (charset !== undefined) return charset;
  }
  return null;
}

/** The platform's own name for a label; null when it knows none. */
function encodingOf(label: string | null): string | null {
  const asked = label?.trim().toLowerCase() ?? '';
  if (asked === '') return null;
  return decoderOf(ALIASES.get(asked) ?? asked)?.encoding ?? null;
}

/** UTF-16, by its byte order mark, by where its zeros stand, or by its label. */
function wideEncoding(bytes: Uint8Array, named: string | null): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 2_000);
  if (!looked.includes(0) && named !== 'utf-16le' && named !== 'utf-16be') return null;
  const low = looked.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const high = looked.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const isWide = named === 'utf-16le' || named === 'utf-16be';
  // Western text has a zero in every pair; Japanese text at least one for each line end.
  const needed = isWide ? 0 : looked.length / 5;
  if (low > needed && high <= low / 10) return 'utf-16le';
  if (high > needed && low <= high / 10) return 'utf-16be';
  return isWide && strict('utf-8', looked) === null ? named : null;
}

function kindsOfBytes(bytes: Uint8Array): { readonly beyondAscii: boolean; readonly escapes: boolean } {
  let beyondAscii = false;
  let escapes = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) beyondAscii = true;
    else if (byte === 0x1b) escapes = true;
  }
  return { beyondAscii, escapes };
}

/** As the label says, where that is more than a guess and fits the bytes. */
function byLabel(bytes: Uint8Array, named: string | null): string | null {
  return named === null || named === 'utf-8' || named === WESTERN ? null : strict(named, bytes);
}

/** Text in UTF-8 with a few broken bytes, as where it was cut. */
function mostlyUtf8(bytes: Uint8Array, named: string | null): string | null {
  const text = lossy('utf-8', bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = countBeyondAscii(text) - broken;
  return whole >= broken * (named === 'utf-8' ? 1 : 4) ? text : null;
}

function japanese(bytes: Uint8Array): string | null {
  for (const encoding of ['shift_jis', 'euc-jp']) {
    const text = strict(encoding, bytes);
    const kana = text?.match(KANA)?.length ?? 0;
    if (text !== null && kana >= LEAST_KANA && kana >= countBeyondAscii(text) * LEAST_KANA_SHARE) return text;
  }
  return null;
}

/** In the encoding that is named, where few bytes do not fit; else as Western text, in which all do. */
function remaining(bytes: Uint8Array, named: string | null): string {
  const text = named === null || named === 'utf-8' ? null : lossy(named, bytes);
  if (text === null) return lossy(WESTERN, bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken * 10 <= countBeyondAscii(text) ? text : lossy(WESTERN, bytes);
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) count += 1;
  return count;
}

/** Null when a byte does not fit. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  const text = lossy(encoding, bytes);
  return text.includes('\ufffd') ? null : text;
}

function lossy(encoding: string, bytes: Uint8Array): string {
  const text = (decoderOf(encoding) ?? UTF_8).decode(bytes);
  return encoding === WESTERN ? fromWindows(text) : text;
}

/** Null for labels the platform does not know. Only those it knows are kept, so that mails can't make it grow. */
function decoderOf(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  try {
    const made = new TextDecoder(label);
    decoders.set(label, made);
    return made;
  } catch {
    return null;
  }
}
