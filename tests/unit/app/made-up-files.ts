/** Made-up messages as mail files. */
import type { CapturedMessage } from '../../../utils/messaging/contract';
import { ACCOUNT, CANNED_ONE, CANNED_TWO, NOTICE, OWN_ANSWER } from './made-up';

export function emlOf(captured: CapturedMessage, headers: readonly string[]): string {
  const lines = [
    `From: ${captured.from?.name} <${captured.from?.address}>`,
    `To: ${ACCOUNT}`,
    `Date: ${new Date(captured.date ?? '').toUTCString()}`,
    `Subject: ${captured.subject}`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    captured.text,
    '',
  ];
  return lines.join('\r\n');
}

export function mboxOf(...messages: readonly string[]): Blob {
  return new Blob(messages.map((message) => `From - Tue Nov  3 09:41:20 2026\r\n${message}\r\n`));
}

export const NOTICE_EML = emlOf(NOTICE, ['Message-ID: <n1@mail.example.com>']);
export const OWN_EML = emlOf(OWN_ANSWER, ['Message-ID: <o1@mail.example.com>', 'In-Reply-To: <n1@mail.example.com>']);
export const CANNED_EML = emlOf(CANNED_ONE, [
  'Message-ID: <c1@mail.example.com>',
  'In-Reply-To: <o1@mail.example.com>',
]);
export const CANNED_TWO_EML = emlOf(CANNED_TWO, [
  'Message-ID: <c2@mail.example.com>',
  'In-Reply-To: <o1@mail.example.com>',
]);
