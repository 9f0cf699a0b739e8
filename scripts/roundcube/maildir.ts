/** Mail into a Maildir (https://cr.yp.to/proto/maildir.html), where Dovecot finds it at once. */
import { chown, mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { NOBODY } from './dovecot';

export interface Delivery {
  readonly raw: Uint8Array;
  /** When it came: Roundcube sorts by it. ISO 8601. */
  readonly at: string;
  readonly seen: boolean;
}

async function own(path: string): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, NOBODY, NOBODY);
}

/** The folder of the server's folder: `INBOX` is the Maildir itself, every other one stands in it with a dot. */
function placeOf(maildir: string, folder: string): string {
  return folder === 'INBOX' ? maildir : join(maildir, `.${folder}`);
}

/** Delivers mail in this order, so that the first gets the lowest number (UID) in its folder. */
export async function deliver(maildir: string, folder: string, mails: readonly Delivery[]): Promise<void> {
  const place = placeOf(maildir, folder);
  for (const path of [maildir, place, ...['tmp', 'new', 'cur'].map((part) => join(place, part))]) {
    await mkdir(path, { recursive: true });
    await own(path);
  }
  for (const [index, { raw, at, seen }] of mails.entries()) {
    const time = new Date(at);
    // The number first: Dovecot gives its own in the order of the names.
    const name = `${Math.trunc(time.getTime() / 1000)}.M${String(index).padStart(6, '0')}.sample`;
    const written = join(place, 'tmp', name);
    await writeFile(written, raw);
    await own(written);
    await utimes(written, time, time);
    await rename(written, join(place, seen ? 'cur' : 'new', seen ? `${name}:2,S` : name));
  }
}
