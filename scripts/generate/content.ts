/** The content of messages: the headers that say how it is written, and the body. */
import { base64Lines, quotedPrintable } from './encode';
import type { Random } from './random';

/** From `MIME-Version` to the body's end, lines joined by `\r\n`. */
export type Content = string;

/** The ways in which a text is sent. */
export const WAYS = ['plain', 'quoted', 'base64', 'html'] as const;
export type Way = (typeof WAYS)[number];

/** One text in one of the ways. */
export function textContent(text: string, way: Way): Content {
  if (way === 'html') return single('text/html; charset="UTF-8"', 'quoted-printable', quotedPrintable(htmlOf(text)));
  if (way === 'quoted') return single('text/plain; charset=UTF-8', 'quoted-printable', quotedPrintable(text));
  if (way === 'base64') return single('text/plain; charset="utf-8"', 'base64', base64Lines(text));
  return single('text/plain; charset=UTF-8', '8bit', text.replaceAll('\n', '\r\n'));
}

/** Text and HTML as versions of each other. */
export function alternative(random: Random, text: string, html: string): Content {
  const boundary = boundaryOf(random);
  return multipart('alternative', boundary, [
    single('text/plain; charset="UTF-8"', 'quoted-printable', quotedPrintable(text)),
    single('text/html; charset="UTF-8"', 'quoted-printable', quotedPrintable(html)),
  ]);
}

/** A text with one file. */
export function withFile(random: Random, text: string, name: string, file: Uint8Array): Content {
  const boundary = boundaryOf(random);
  const part = [
    `Content-Type: application/pdf; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(file),
  ];
  return multipart('mixed', boundary, [textContent(text, 'plain'), part.join('\r\n')]);
}

function single(type: string, encoding: string, body: string): Content {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
}

function multipart(kind: string, boundary: string, parts: readonly string[]): Content {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

function boundaryOf(random: Random): string {
  return `000000000000${random.text('0123456789abcdef', 16)}`;
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped
    .split('\n\n')
    .map((part) => `<p style="margin:0 0 12px">${part.replaceAll('\n', '<br>')}</p>`);
  return `<html><head><style>p{color:#232f3e}</style></head><body><div style="display:none">Your weekly mail</div>${paragraphs.join('\n')}</body></html>`;
}
