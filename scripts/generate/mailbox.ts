/**
 * Writes a made-up mailbox in the shape of Gmail's export, of any size: envelopes with the zone before the year,
 * localised labels, about 6 kB of headers before the sender's own, `\r\n` with exceptions. One message of a hundred
 * is a notice. The same seed gives the same bytes.
 */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { dateHeader, exportHeaders, wayHeaders } from './headers';
import { type Notice, notices } from './notices';
import { type Letter, ordinaryLetters } from './ordinary';
import { type Random, seeded } from './random';

export interface MailboxOptions {
  readonly seed: number;
  /** The mailbox ends with the message that reaches this size. */
  readonly bytes: number;
}

export interface Planted {
  /** Where the notice's envelope begins, in bytes. */
  readonly offset: number;
  readonly fixture: string;
  readonly way: string;
}

/** What is in a mailbox. */
export interface MailboxTruth {
  readonly seed: number;
  readonly bytes: number;
  readonly messages: number;
  readonly planted: readonly Planted[];
}

const NOTICES_IN_A_HUNDRED = 1;
const WAYS_TO_COME = 64;
const CHUNK = 1 << 20;
const FIRST_DAY = Date.UTC(2016, 0, 4, 8);
const MINUTES_BETWEEN = 97;

/** Writes the mailbox to a file, and what is in it to `<file>.truth.json`. */
export async function writeMailbox(path: string, options: MailboxOptions): Promise<MailboxTruth> {
  const mailbox = mailboxChunks(options);
  let truth: MailboxTruth | null = null;
  const chunks = function* (): Generator<Buffer> {
    truth = yield* mailbox;
  };
  await pipeline(Readable.from(chunks()), createWriteStream(path));
  if (truth === null) throw new Error(`The mailbox ${path} was not written to its end.`);
  await writeFile(`${path}.truth.json`, JSON.stringify(truth));
  return truth;
}

/** The mailbox in chunks of about a megabyte, and at its end what is in it. */
export function* mailboxChunks({ seed, bytes }: MailboxOptions): Generator<Buffer, MailboxTruth, undefined> {
  const random = seeded(seed);
  const sources = {
    ordinary: ordinaryLetters(random),
    notices: notices(),
    ways: Array.from({ length: WAYS_TO_COME }, () => wayHeaders(random)),
  };
  const planted: Planted[] = [];
  let messages = 0;
  let written = 0;
  let parts: Buffer[] = [];
  let size = 0;
  while (written < bytes) {
    const notice = random.between(1, 100) <= NOTICES_IN_A_HUNDRED ? random.pick(sources.notices) : undefined;
    if (notice) planted.push({ offset: written, fixture: notice.fixture, way: notice.way });
    const letter: Letter | Notice | undefined = notice ?? random.pick(sources.ordinary);
    const message = Buffer.from(messageOf(random, messages, letter, random.pick(sources.ways)));
    messages += 1;
    written += message.length;
    size += message.length;
    parts.push(message);
    if (size < CHUNK) continue;
    yield Buffer.concat(parts);
    [parts, size] = [[], 0];
  }
  yield Buffer.concat(parts);
  return { seed, bytes: written, messages, planted };
}

function messageOf(random: Random, number: number, letter: Letter | undefined, way: string | undefined): string {
  const at = new Date(FIRST_DAY + number * MINUTES_BETWEEN * 60_000);
  const { envelope, first } = exportHeaders(random, number, at);
  const own = [
    `Date: ${dateHeader(at)}`,
    ...(letter?.from ? [`From: ${letter.from}`] : []),
    'To: Sam Rivers <sam.rivers@example.com>',
    `Message-ID: <${number}.${random.text('0123456789abcdef', 20)}@mail.example>`,
    `Subject: ${letter?.subject ?? ''}`,
    'MIME-Version: 1.0',
    letter?.content ?? '\r\n',
  ];
  const whole = [first, way ?? '', ...own].join('\r\n');
  // Not all programs end their lines alike.
  const message = random.between(1, 50) === 1 ? whole.replaceAll('\r\n', '\n') : whole;
  return `${envelope}${message}\r\n\r\n`;
}
