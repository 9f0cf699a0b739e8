/** A folder of made-up mail files for the tests of the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Streams } from '../../../../scripts/triage/run';

export const ENVELOPE = 'From a@example.com Tue Nov  3 17:12:07 2026\n';

export interface Content {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly id?: string;
}

/** The source of one mail; without an address it is an ordinary one. */
export function mail({
  from = 'Ann <ann@example.com>',
  subject = 'Hello',
  text = 'See you at ten.',
  id = 'm',
}: Content = {}): string {
  return [
    `From: ${from}`,
    'To: dana@example.com',
    `Subject: ${subject}`,
    'Date: Tue, 3 Nov 2026 09:12:07 -0800',
    `Message-ID: <${id}@example.com>`,
    '',
    text,
    '',
  ].join('\n');
}

export const FLEX = 'Amazon Flex <amazonflex-support@amazon.com>';

export const NOTICE: Content = {
  from: FLEX,
  subject: 'Order Not Picked Up',
  text: 'Hello Dana,\n\nOn November 2, 2026 you did not pick up an order that was assigned to you during your Amazon Flex block. If this happens again, your participation in the Amazon Flex program may be affected.\n\nThe Amazon Flex Team',
};

/** An answer of support, as it is copied under another name; nothing but the copy makes it a canned one. */
export const answer = (name: string, id: string): Content => ({
  from: FLEX,
  subject: 'Re: Order Not Picked Up',
  text: `Hello Dana,\n\nYour Amazon Flex block began at the store at nine and the groceries stayed on the shelf until noon. Our records show the scan of your phone at the door. The customer waited for them until the evening and then called.\n\nRegards,\n${name}`,
  id,
});

export const mbox = (...mails: readonly string[]): string => mails.map((content) => `${ENVELOPE}${content}\n`).join('');

/** Writes the files and gives their folder; {@link removeFolders} takes all of them away again. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'triage-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const made: string[] = [];

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

export interface Heard extends Streams {
  readonly out: () => string;
  readonly told: () => string;
}

/** Streams that keep what they are given. @param pieces after so many the reader goes away */
export function heardStreams({ isTerminal = false, pieces = Infinity } = {}): Heard {
  const out: string[] = [];
  const told: string[] = [];
  return {
    isTerminal,
    write: async (text) => out.push(text) < pieces,
    flush: async () => out.length < pieces,
    tell: (text) => void told.push(text),
    out: () => out.join(''),
    told: () => told.join(''),
  };
}
