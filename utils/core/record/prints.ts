/**
 * Two hashes of a message. The fingerprint says "the same message, whatever source it came through"; the
 * text print says "the same words from the same sender", for corrections the driver wants remembered.
 */
import { maskText } from '../text/mask';
import { ownText } from '../text/own-text';
import { bareSubject } from '../text/reply-marks';
import type { MailMessage } from '../types';
import { sha256Hex } from './hash';
import { minuteOf } from './minute';

/**
 * SHA-256 over the subject without reply marks, the minute in UTC and the own text, all reduced to words.
 * The first name an answer is signed with is part of the text: two canned answers signed by two people
 * are two messages. A missing part counts as empty.
 */
export function fingerprint(message: MailMessage): string {
  return sha256Hex(
    [words(bareSubject(message.subject)), minuteOf(message.date), words(ownText(message.text ?? ''))].join('\n'),
  );
}

/**
 * SHA-256 over the sender's address and the masked own text: numbers, dates and names do not count. A text
 * that masks to nothing says nothing about others, so its print is its own.
 */
export function textPrint(message: MailMessage): string {
  const masked = words(maskText(message.text ?? ''));
  return sha256Hex(
    [message.from?.address?.toLowerCase() ?? '', masked === '' ? fingerprint(message) : masked].join('\n'),
  );
}

/** Letters and digits only: webmails, files and clipboards differ in spaces, quotes and list marks. */
function words(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
}
