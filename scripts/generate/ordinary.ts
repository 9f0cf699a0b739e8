/** Made-up ordinary mail in the shares a private mailbox has of it. */
import { alternative, type Content, textContent, withFile } from './content';
import { newsletter } from './newsletter';
import type { Random } from './random';
import { prose, title } from './words';

/** A message without what is different each time it is sent. */
export interface Letter {
  /** Null: a chat record, which names no sender. */
  readonly from: string | null;
  readonly subject: string;
  readonly content: Content;
}

const SENDERS = [
  'Corner Shop <orders@shop.test>',
  '"News, Daily" <news@news.test>',
  'City Bank <alerts@bank.test>',
  '=?UTF-8?B?w4lsaXNlIFLDtm5u?= <elise@friends.test>',
  'Max Fox <max.fox@home.test>',
  '"Team Forum" <noreply@forum.test>',
  'no-reply@parcel.test',
];

/** What is sent, and how many of a hundred messages are such. */
const KINDS: readonly (readonly [share: number, write: (random: Random) => Content])[] = [
  [36, (random) => textContent(prose(random, 'en', random.between(300, 3000)), 'plain')],
  [6, (random) => textContent(`${prose(random, 'en', 500)}\n\nFrom here on it is all about\nFrom: me\n`, 'quoted')],
  [
    27,
    (random) =>
      alternative(random, prose(random, 'en', 900), newsletter(random, 'en', random.between(3000, 14_000), false)),
  ],
  [
    2,
    (random) =>
      alternative(random, prose(random, 'en', 900), newsletter(random, 'en', random.between(3000, 14_000), true)),
  ],
  [6, (random) => textContent(newsletter(random, 'en', random.between(2000, 8000), false), 'html')],
  [7, (random) => textContent(prose(random, 'es', random.between(300, 2500)), 'base64')],
  [6, (random) => textContent(prose(random, 'es', random.between(300, 2500)), 'quoted')],
  [6, (random) => textContent(prose(random, 'es', random.between(300, 2500)), 'plain')],
  [
    2,
    (random) =>
      withFile(random, prose(random, 'en', 400), 'invoice.pdf', noise(random, random.between(20_000, 60_000))),
  ],
  [0.25, (random) => textContent(`${prose(random, 'en', 600)}\n\nWe are flexible about the date.`, 'plain')],
];

/** One letter of each hundredth, so that the shares hold whichever are picked. */
export function ordinaryLetters(random: Random): readonly Letter[] {
  return KINDS.flatMap(([share, write]) =>
    Array.from({ length: 4 * share }, (_letter, index) => ({
      from: index % 97 === 96 ? null : (random.pick(SENDERS) ?? null),
      subject: title(random, 'en'),
      content: write(random),
    })),
  );
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.between(0, 255));
}
