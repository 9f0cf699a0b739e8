import { rowsOfCase } from '../../storage/messages';
import { cardOf } from './case-card';
import type { CaseCard } from './case-views';
import type { Deps } from '../deps';

/** Cases to choose from at once: those with the newest entries. */
const MOST = 50;

/** The cases an entry or a whole case can be put into, the newest entry first. Rejects when the database can't be read. */
export async function caseChoices(
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  except: string,
  language: string,
): Promise<readonly CaseCard[]> {
  const rows = await db.cases
    .orderBy('at')
    .reverse()
    .limit(MOST + 1)
    .toArray();
  const beside = { knowledge, now: now(), language };
  return Promise.all(
    rows
      .filter(({ id }) => id !== except)
      .map(async (row) => cardOf({ row, messages: await rowsOfCase(db, row.id) }, beside)),
  );
}
