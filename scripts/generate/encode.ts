/** Writes text as mail programs send it: quoted-printable, base64 and encoded words (RFC 2045, RFC 2047). */
import { Buffer } from 'node:buffer';

const LINE = 76;

/** Lines of at most 76 characters, joined by `\r\n`. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quotedLine).join('\r\n');
}

export function base64Lines(content: Uint8Array | string): string {
  const whole = Buffer.from(content).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < whole.length; at += LINE) lines.push(whole.slice(at, at + LINE));
  return lines.join('\r\n');
}

/** A header's text; encoded where it has more than ASCII. */
export function headerWords(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const words: string[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 12) {
    words.push(`=?UTF-8?B?${Buffer.from(characters.slice(at, at + 12).join('')).toString('base64')}?=`);
  }
  return words.join('\r\n ');
}

function quotedLine(line: string): string {
  let done = '';
  let current = '';
  for (const unit of units(line)) {
    if (current.length + unit.length >= LINE) {
      done += `${current}=\r\n`;
      current = '';
    }
    current += unit;
  }
  return done + current;
}

/** What must not be parted: a character as it is, or the bytes of one. */
function units(line: string): string[] {
  return [...line].map((character, index, all) => {
    const plain = /^[!-<>-~]$/.test(character) || (/^[ \t]$/.test(character) && index < all.length - 1);
    return plain ? character : [...Buffer.from(character)].map(hexadecimal).join('');
  });
}

function hexadecimal(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
