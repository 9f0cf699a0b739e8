/**
 * The demo mailbox's data: the embedded, made-up sample, or a mailbox file of the driver's own.
 * The file is read on this machine and shown on this machine; nothing is written.
 */
import { readFile } from 'node:fs/promises';

import { buildMailbox } from './mailbox/build-mailbox';
import { readMessages } from './mailbox/read-messages';
import type { Mailbox } from './mailbox/types';
import { sampleMbox } from './sample/index';

/** Owner of the sample; the address is on a domain reserved for examples (RFC 2606). */
export const SAMPLE_ACCOUNT = { name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' } as const;

/** A mailbox that can't be shown. `message` is one sentence for the person who named the file. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';

  constructor(
    readonly kind: 'unreadable' | 'not-mail' | 'empty',
    message: string,
  ) {
    super(message);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new MailboxError('unreadable', `Can't read ${file}: check the path and that you may open it.`);
  }
}

/**
 * @param file path of an `.mbox` or `.eml`; without it, the sample.
 * @throws {MailboxError} when the file can't be opened, is neither mbox nor mail, or holds no message.
 */
export async function loadMailbox(file?: string): Promise<Mailbox> {
  const bytes = file === undefined ? sampleMbox() : await bytesOf(file);
  const mails = await readMessages(bytes);
  const name = file ?? 'the sample';
  if (mails === null) {
    throw new MailboxError('not-mail', `${name} is not a mailbox: it must be an .mbox export or one .eml message.`);
  }
  if (mails.length === 0) throw new MailboxError('empty', `${name} holds no message that could be shown.`);
  return buildMailbox(mails, file === undefined ? SAMPLE_ACCOUNT : undefined);
}
