/** Turns an entry into the bytes of a mail, in the ways real mail is written, so that reading it is measured too. */
import { base64Text, headerWords, quotedPrintable } from '../../scripts/demo/sample/encode';
import type { Entry } from './entry';

/** @param turn picks the encoding: entries of a set take turns. */
export function mailOf(entry: Entry, turn: number): Uint8Array {
  const lines = [...headersOf(entry), ...bodyOf(entry, turn)];
  return new TextEncoder().encode(`${lines.join('\n').replaceAll(/\r?\n/g, '\r\n')}\r\n`);
}

function headersOf({ headers = [], from, subject, date, id }: Entry): string[] {
  const name = from.name === undefined ? '' : `${shownName(from.name)} `;
  return [
    ...headers.map(([key, value]) => `${key}: ${value}`),
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    ...(from.address === undefined ? [`From: ${name.trim()}`] : [`From: ${name}<${from.address}>`]),
    `Subject: ${headerWords(subject)}`,
    `Message-ID: <${id}@redress.invalid>`,
    'MIME-Version: 1.0',
  ];
}

function shownName(name: string): string {
  const encoded = headerWords(name);
  return encoded === name ? `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"` : encoded;
}

const ENCODINGS = ['quoted-printable', 'base64', 'quoted-printable'] as const;

function bodyOf({ text, html }: Entry, turn: number): string[] {
  const encoding = ENCODINGS[turn % ENCODINGS.length] ?? 'base64';
  if (html !== undefined) return part('html', html, encoding);
  const plain = part('plain', text ?? '', encoding);
  if (turn % 4 !== 3) return plain;
  const boundary = `part_${turn}`;
  const paragraphs = (text ?? '').split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const alternative = part('html', `<html><body>${paragraphs.join('\n')}</body></html>`, encoding);
  const parts = [plain, alternative].flatMap((inner) => [`--${boundary}`, ...inner, '']);
  return [`Content-Type: multipart/alternative; boundary="${boundary}"`, '', ...parts, `--${boundary}--`];
}

function part(kind: 'plain' | 'html', content: string, encoding: 'quoted-printable' | 'base64'): string[] {
  return [
    `Content-Type: text/${kind}; charset="UTF-8"`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoding === 'base64' ? base64Text(content) : quotedPrintable(content),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
