import { ByteReader } from './byte-reader';
import { textType } from './text-type';

/** `program`: bytes that run, whatever the file is called, or a name that a computer runs. */
export type TypedFile = { readonly ok: true; readonly media: string } | { readonly ok: false; readonly why: 'program' };

/** How many of a file's first bytes {@link typeOfFile} wants. */
export const TYPE_BYTES = 4096;

/** The type of what nobody knows: it is kept as it is. */
export const UNKNOWN = 'application/octet-stream';

/**
 * The media type of a file by its first {@link TYPE_BYTES} bytes; its name and the type somebody gave it prove
 * nothing. What runs is refused: by its first bytes (Windows, Linux and Mac programs, scripts), and by its name
 * where a script is mere text. Never throws.
 */
export function typeOfFile(head: Uint8Array, name: string): TypedFile {
  const reader = new ByteReader(head);
  if (isProgram(reader) || RUNNABLE.test(name.slice(-100).trim())) return { ok: false, why: 'program' };
  return { ok: true, media: bySignature(reader) ?? boxType(reader) ?? textType(head) ?? UNKNOWN };
}

/** Names a computer runs though the bytes may be text, an archive or an old document. */
const RUNNABLE =
  /\.(?:exe|scr|pif|bat|cmd|msi|msp|lnk|reg|hta|vbs?|vbe|jse?|mjs|wsf|wsh|ps1|psm1|sh|bash|command|apk|jar|scpt)[. ]*$/i;

/** Mach-O, 32 and 64 bits, both ways round, and the fat kind, which Java's classes share. */
const MACH_O: readonly number[] = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe];
const ELF = 0x7f454c46;
const WASM = 0x0061736d;
const SHORTCUT = 0x4c000000;

function isProgram(reader: ByteReader): boolean {
  const first = reader.u32(0);
  if (first === ELF || first === WASM || MACH_O.includes(first)) return true;
  if (first === SHORTCUT && reader.u32(4) === 0x01140200) return true;
  const start = reader.letters(0, 3) === '\xef\xbb\xbf' ? 3 : 0;
  if (reader.letters(start, 2) === '#!') return true;
  // A program of Windows begins with the letters MZ and holds bytes that no text has.
  return reader.letters(0, 2) === 'MZ' && reader.part(2, 64).some((byte) => byte === 0);
}

/** What a file of each type begins with, as the lists of file formats give it. */
const SIGNATURES: readonly (readonly [letters: string, media: string])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['ID3', 'audio/mpeg'],
];

function bySignature(reader: ByteReader): string | null {
  const found = SIGNATURES.find(([letters]) => reader.letters(0, letters.length) === letters);
  if (found) return found[1];
  if (reader.letters(0, 4) === 'RIFF' && reader.letters(8, 4) === 'WEBP') return 'image/webp';
  if (reader.u32(0) === 0x1a45dfa3) return reader.letters(0, 64).includes('webm') ? 'video/webm' : 'video/x-matroska';
  // A frame of MPEG sound, layer III: eleven bits set, then version and layer.
  return reader.u8(0) === 0xff && [0xfb, 0xf3, 0xf2, 0xfa].includes(reader.u8(1)) ? 'audio/mpeg' : null;
}

const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];
const AVIF = ['avif', 'avis'];
const HEIF = ['mif1', 'msf1', 'mif2', 'miaf'];
const SOUND = ['M4A ', 'M4B ', 'M4P ', 'F4A '];

/** Files made of boxes (ISO/IEC 14496-12): which one, the brands in the first box say. */
function boxType(reader: ByteReader): string | null {
  if (reader.letters(4, 4) !== 'ftyp') return null;
  const end = Math.min(reader.u32(0), 256);
  const brands: string[] = [reader.letters(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(reader.letters(at, 4));
  const [major = ''] = brands;
  const has = (list: readonly string[]): boolean => brands.some((brand) => list.includes(brand));
  if (HEIC.includes(major)) return 'image/heic';
  if (AVIF.includes(major)) return 'image/avif';
  if (HEIF.includes(major)) return has(AVIF) ? 'image/avif' : has(HEIC) ? 'image/heic' : 'image/heif';
  if (SOUND.includes(major)) return 'audio/mp4';
  return major === 'qt  ' ? 'video/quicktime' : 'video/mp4';
}
