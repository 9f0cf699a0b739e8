/** The shape of a capture that waited: checked like anything a page hands over, for whoever writes to the disk can seal to a public key. */
import * as z from 'zod/mini';

import { WEBMAIL_IDS } from '../../core/types';
import type { CapturedThread } from '../message/read-thread';

const text = (limit: number) => z.string().check(z.maxLength(limit));
const id = z.nullable(text(400));
const person = z.strictObject({ name: z.optional(text(2_000)), address: z.optional(text(320)) });
const instant = text(40).check(z.refine((value) => !Number.isNaN(Date.parse(value))));

const message = z.strictObject({
  messageId: id,
  from: z.nullable(person),
  to: z.array(person).check(z.maxLength(100)),
  date: z.nullable(instant),
  dateText: z.nullable(text(200)),
  subject: z.nullable(text(2_000)),
  text: text(200_000),
  clipped: z.boolean(),
  attachments: z.optional(z.array(text(255)).check(z.maxLength(100))),
});

const capture = z.strictObject({
  at: z.int().check(z.positive()),
  thread: z.strictObject({
    webmail: z.enum(WEBMAIL_IDS),
    account: z.nullable(text(320)),
    threadId: id,
    permalink: z.nullable(text(1_000).check(z.refine((value) => value.startsWith('https://') && URL.canParse(value)))),
    messages: z.array(message).check(z.maxLength(200)),
  }),
});

export interface Capture {
  /** Milliseconds since the epoch at which it came. */
  readonly at: number;
  readonly thread: CapturedThread;
}

/** A text out of the queue as a capture; null where it is none. */
export function captureOf(said: string): Capture | null {
  let read: unknown;
  try {
    read = JSON.parse(said);
  } catch {
    return null;
  }
  const { success, data } = capture.safeParse(read);
  return success ? (data as Capture) : null;
}
