/**
 * The media type of text: a saved mail, a page, a drawing, or plain words. Null for bytes that are no text: control
 * characters, or broken UTF-8 (a character cut off at the end of `head` is no break).
 */
export function textType(head: Uint8Array): string | null {
  const text = asText(head);
  if (text === null) return null;
  const start = text.replace(/^\uFEFF?\s*/, '');
  if (isMail(start)) return 'message/rfc822';
  const markup = start.slice(0, 2000).toLowerCase();
  if (markup.startsWith('<')) {
    if (markup.includes('<svg')) return 'image/svg+xml';
    if (/<!doctype html|<html|<head|<body|<script/.test(markup)) return 'text/html';
  }
  return 'text/plain';
}

/** Fields a mail's head begins with; one of them on the first line, and a second field below. */
const MAIL_START =
  /^(?:received|return-path|delivered-to|from|to|date|subject|message-id|mime-version|dkim-signature|arc-[a-z-]+|authentication-results|x-[a-z0-9-]+):/i;
const MAIL_FIELD = /^(?:from|date|subject|message-id|received|mime-version):/im;

function isMail(text: string): boolean {
  const first = text.indexOf('\n');
  return first > 0 && MAIL_START.test(text) && MAIL_FIELD.test(text.slice(first + 1));
}

function asText(head: Uint8Array): string | null {
  if (head.length === 0 || head.some((byte) => byte < 0x20 && !WHITE.includes(byte))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}

/** Tab, line feed, form feed, carriage return. */
const WHITE: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d];
