import { findAddresses } from './address';
import { findCodes } from './code';
import { findEmails } from './email';
import { PERSONAL_KINDS, type PersonalFinding } from './finding';
import type { PersonalWords } from './lists';
import { findNames } from './name';
import { personalPage } from './page';
import { findPhones } from './phone';
import { findPlates } from './plate';
import { findUnits } from './unit';

const FINDERS = [findEmails, findAddresses, findPhones, findPlates, findCodes, findNames, findUnits];

/**
 * What in a text could name or lead to a person, in its order, none over another: the longest is kept. Order and tracking
 * numbers are none of it. Any text is accepted; time is linear in its length.
 */
export function findPersonal(words: PersonalWords, text: string): readonly PersonalFinding[] {
  const page = personalPage(words, text);
  const inOrder = FINDERS.flatMap((find) => find(page)).toSorted(
    (one, other) => one.at[0] - other.at[0] || other.at[1] - one.at[1] || rank(one) - rank(other),
  );
  const kept: PersonalFinding[] = [];
  for (const finding of inOrder) if (finding.at[0] >= (kept.at(-1)?.at[1] ?? 0)) kept.push(finding);
  return kept;
}

function rank({ kind }: PersonalFinding): number {
  return PERSONAL_KINDS.indexOf(kind);
}
