/**
 * What a page and its mail worker say to each other. The page asks for one batch at a time, so that memory
 * stays flat however large the file; what comes back was made from a hostile file, and is checked.
 */
import * as z from 'zod/mini';

import { MAX_SUBJECT, MAX_TEXT } from '../../core/types';
import { mailAuth } from '../../storage/mail-auth-schema';
import type { FileMail } from '../notice/draft';
import type { MailSource } from './mail-source';

/** From the page: what to read first, then one `next` per batch. */
export type ToMailWorker =
  { readonly ask: 'read'; readonly source: MailSource; readonly owner: string | null } | { readonly ask: 'next' };

/** Messages of a batch at most. */
export const BATCH = 50;
const LINE = 2_000;

const person = z.object({
  name: z.optional(z.string().check(z.maxLength(LINE))),
  address: z.optional(z.string().check(z.maxLength(LINE))),
});
const link = z.object({
  host: z.string().check(z.maxLength(LINE)),
  words: z.string().check(z.maxLength(LINE)),
});
const line = z.nullable(z.string().check(z.maxLength(LINE)));

const mail = z.object({
  message: z.object({
    from: z.nullable(person),
    to: z.array(person).check(z.maxLength(100)),
    date: line,
    subject: z.nullable(z.string().check(z.maxLength(MAX_SUBJECT))),
    text: z.nullable(z.string().check(z.maxLength(MAX_TEXT))),
    messageId: z.optional(line),
    inReplyTo: z.optional(line),
    auth: z.optional(mailAuth),
    attachments: z.optional(z.array(z.string().check(z.maxLength(LINE))).check(z.maxLength(100))),
    links: z.optional(z.array(link).check(z.maxLength(100))),
  }),
  threadId: line,
  gmailId: line,
  clipped: z.boolean(),
});

const fromWorker = z.object({
  /** `more`: ask again. `done`: the file is read. `not-mail`: it is neither an mbox nor a message. */
  state: z.enum(['more', 'done', 'not-mail']),
  mails: z.array(mail).check(z.maxLength(BATCH)),
  /** Where unreadable messages begin, in bytes of what is read. */
  unreadable: z.array(z.number()),
  /** Messages read since the last batch, these and those that were passed over. */
  read: z.number().check(z.nonnegative()),
  /** Bytes that are read, unpacked. */
  bytes: z.number(),
});

/** One batch of a file. */
export interface MailBatch {
  readonly state: 'more' | 'done' | 'not-mail';
  readonly mails: readonly FileMail[];
  readonly unreadable: readonly number[];
  readonly read: number;
  readonly bytes: number;
}

export function isMailBatch(value: unknown): value is MailBatch {
  return fromWorker.safeParse(value).success;
}

export function isToMailWorker(value: unknown): value is ToMailWorker {
  if (typeof value !== 'object' || value === null || !('ask' in value)) return false;
  return value.ask === 'next' || (value.ask === 'read' && 'source' in value && isSource(value.source));
}

function isSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Blob;
}
