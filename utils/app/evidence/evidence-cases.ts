import type { CategoryId } from '../../core/types';
import type { CaseRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { effective } from '../message/effective';

/** A case an item can be put into. */
export interface CaseChoice {
  readonly id: string;
  /** What the driver calls it; null for one she gave no name. */
  readonly name: string | null;
  /** What its first message is; null for a case without messages. */
  readonly category: CategoryId | null;
  /** ISO instant of its first message; of its opening where it has none. */
  readonly since: string;
}

const MOST = 50;

/** The cases with the latest entries first, at most fifty, and the one given. Rejects when the database can't be read. */
export async function casesToJoin({ db }: Pick<Deps, 'db'>, current: string): Promise<readonly CaseChoice[]> {
  const latest = await db.cases.orderBy('at').reverse().limit(MOST).toArray();
  const own = latest.some(({ id }) => id === current) ? undefined : await db.cases.get(current);
  return Promise.all([...latest, ...(own ? [own] : [])].map((row) => choiceOf(db, row)));
}

async function choiceOf(db: Deps['db'], { id, payload }: CaseRow): Promise<CaseChoice> {
  const [first] = await db.messages.where('caseId').equals(id).sortBy('at');
  return {
    id,
    name: payload.name,
    category: first ? effective(first.payload.verdict, first.payload.correction).category : null,
    since: first ? new Date(first.at).toISOString() : payload.openedAt,
  };
}
