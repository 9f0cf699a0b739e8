/** The few encodings a message needs: quoted-printable bodies, base64 bodies and encoded header words. */

const utf8 = new TextEncoder();

/** True when the text can stand in a message as it is. */
export function isPlainAscii(text: string): boolean {
  return /^[\t\n\x20-\x7e]*$/.test(text) && text.split('\n').every((line) => line.length <= 900);
}

/** Base64 in lines of 76 characters. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return (btoa(binary).match(/.{1,76}/g) ?? []).join('\n');
}

export function base64Text(text: string): string {
  return base64(utf8.encode(text));
}

/** RFC 2045 section 6.7, with soft line breaks before column 76. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quotedPrintableLine).join('\n');
}

function quotedPrintableLine(line: string): string {
  const bytes = utf8.encode(line);
  let out = '';
  let column = 0;
  bytes.forEach((byte, index) => {
    const last = index === bytes.length - 1;
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !(byte === 0x20 && last);
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (column + piece.length > 75) {
      out += '=\n';
      column = 0;
    }
    out += piece;
    column += piece.length;
  });
  return out;
}

/** RFC 2047: as it is when ASCII, otherwise base64 words short enough for one header line each. */
export function headerWords(text: string): string {
  if (isPlainAscii(text)) return text;
  const words: string[] = [];
  for (const part of text.match(/.{1,15}/gsu) ?? [])
    words.push(`=?UTF-8?B?${btoa(String.fromCharCode(...utf8.encode(part)))}?=`);
  return words.join('\n ');
}
