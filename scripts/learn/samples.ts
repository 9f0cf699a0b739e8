/** What the weights are learned from: the practice messages and the fixtures, read as the product reads mail. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { digestOf, readSet } from '../../tests/accuracy/entry';
import { mailOf } from '../../tests/accuracy/entry-mail';
import type { Knowledge } from '../../utils/core/knowledge';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { nameOf } from '../../utils/core/triage/said';
import { readMessage } from '../../utils/core/triage/reading';
import type { CategoryId, MailMessage, Tier } from '../../utils/core/types';

const FIXTURES = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'mail');

/** One message of known kind, and the names of what it says. */
export interface Lesson {
  readonly kind: CategoryId;
  readonly tier: Tier;
  readonly said: readonly string[];
}

/** Told by rules of their own, before the weights are asked. */
const BY_RULES: readonly Tier[] = ['fraud', 'none'];

interface Known {
  readonly message: MailMessage;
  readonly kind: CategoryId;
  readonly tier: Tier;
}

/** All practice messages and test fixtures that are told by weights. */
export async function practiceLessons(knowledge: Knowledge): Promise<readonly Lesson[]> {
  return [...(await practiceMail()), ...fixtures()]
    .filter(({ tier }) => !BY_RULES.includes(tier))
    .map(({ message, kind, tier }) => ({ kind, tier, said: readMessage(message, knowledge).said.map(nameOf) }));
}

async function practiceMail(): Promise<readonly Known[]> {
  const entries = [...readSet('practice').values()].flat();
  return Promise.all(
    entries.map(async (entry, turn): Promise<Known> => {
      const { message } = await parseMail(mailOf(entry, turn));
      return knownAs(message, entry.truth);
    }),
  );
}

interface Label {
  readonly flag: boolean;
  readonly category: CategoryId;
  readonly tier: Tier;
}

/** Flex mail of no known kind that holds nothing against the driver says as little as mail that is not about Flex. */
function knownAs(message: MailMessage, { flag, category, tier }: Label): Known {
  return { message, kind: category === 'unknown-flex' && !flag ? 'not-flex' : category, tier };
}

interface Fixture {
  readonly message: MailMessage;
  readonly expect: Label;
}

function fixtures(): readonly Known[] {
  return fixtureFiles().map((file) => {
    const { message, expect } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
    return knownAs(message, expect);
  });
}

function fixtureFiles(): readonly string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(FIXTURES, name));
}

/** SHA-256 of all that the weights depend on, as hex: the messages, the ideas and the words for them. */
export function learnedFrom({ ideas, words }: Pick<Knowledge, 'ideas' | 'words'>): string {
  const spoken = Object.values(words).map(({ language, ideas: said }) => [language, said]);
  return createHash('sha256')
    .update(digestOf('practice'))
    .update(
      fixtureFiles()
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    )
    .update(JSON.stringify([Object.keys(ideas), spoken]))
    .digest('hex');
}
