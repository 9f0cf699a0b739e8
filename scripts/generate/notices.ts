/** The made-up notices of the test fixtures, written as mail. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MailMessage } from '../../utils/core/types';
import { textContent, type Way, WAYS } from './content';
import { headerWords } from './encode';
import type { Letter } from './ordinary';

const FOLDER = 'tests/fixtures/mail';

interface Fixture {
  readonly message: MailMessage;
  readonly expect: { readonly flag: boolean };
}

export interface Notice extends Letter {
  /** The fixture it was made from, `category/name`. */
  readonly fixture: string;
  readonly way: Way;
}

/** Every flagged fixture that has a sender, in each of the ways mail is written. */
export function notices(folder: string = FOLDER): readonly Notice[] {
  return fixturesIn(folder).flatMap(([fixture, { message, expect }]) => {
    const { from, subject, text } = message;
    if (!expect.flag || !from?.address || text === null) return [];
    const sender = from.name ? `${quoted(from.name)} <${from.address}>` : from.address;
    return WAYS.map((way) => ({
      fixture,
      way,
      from: sender,
      subject: headerWords(subject ?? ''),
      content: textContent(text, way),
    }));
  });
}

function fixturesIn(folder: string): [string, Fixture][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fixture]);
}

function quoted(name: string): string {
  return /^[ -~]*$/.test(name) ? `"${name.replace(/["\\]/g, '')}"` : headerWords(name);
}
