/** Makes the content script's {@link HintTable} from the knowledge. Runs at build time and in tests only. */
import type { Knowledge } from '../knowledge';
import { type CategoryId, FLAGGED_CATEGORIES, NEUTRAL_CATEGORIES } from '../types';
import type { HintTable } from './hints';

/** Categories in the order of the taxonomy, the open set last, so that the table is the same at every build. */
export function buildHints(knowledge: Pick<Knowledge, 'categories' | 'senders'>): HintTable {
  const { addresses, domains, names, inferredNames = [] } = knowledge.senders;
  const all = [...names, ...inferredNames];
  const specific = FLAGGED_CATEGORIES.filter((id) => id !== 'unknown-flex');
  return {
    cues: [...specific, 'unknown-flex' as const]
      .map((id) => [id, cuesOf(knowledge, id)] as const)
      .filter(([, groups]) => groups.length > 0),
    calm: NEUTRAL_CATEGORIES.flatMap((id) => cuesOf(knowledge, id)),
    domains,
    locals: [
      ...new Set(
        addresses.filter((entry) => entry.flex).map(({ address }) => address.slice(0, address.lastIndexOf('@'))),
      ),
    ],
    names: all.filter((name) => !all.some((known) => isToldBy(name, known))),
  };
}

/** A name that begins or ends with a shorter one is known by that (`hints.ts`). */
function isToldBy(name: string, known: string): boolean {
  return name.startsWith(`${known} `) || name.endsWith(` ${known}`);
}

function cuesOf(knowledge: Pick<Knowledge, 'categories'>, id: CategoryId): string[] {
  const cues = knowledge.categories.find((rule) => rule.id === id)?.cues ?? {};
  return Object.values(cues)
    .flat()
    .filter((words) => words.length > 0)
    .map((words) => words.join(' ').toLowerCase());
}
