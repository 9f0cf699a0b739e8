import { suggestCases, type CaseOutline } from '../../core/record/suggest';
import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { tagsOf } from './case-accounts';
import { cardOf } from './case-card';
import { factsOf } from './case-messages';
import type { SuggestionView } from './case-views';
import type { Deps } from '../deps';

const DAY = 86_400_000;
/** Notices this far before and after those of the case are looked at: two letters about one block come within weeks. */
const WINDOW = 60 * DAY;
/** Notices and answers looked at; more in sixty days is more than anybody gets. */
const MOST_MESSAGES = 200;
/** Cases that are read whole, when what stands near speaks for them. */
const MOST_CASES = 6;
/** Suggestions shown at once. */
const MOST_SHOWN = 3;

/**
 * The open cases this one may belong to, the strongest reason first. Looks at a bounded number of messages near it in
 * time, and reads only the cases they speak for. None for a closed case or one that is gone. Rejects when the database
 * can't be read.
 */
export async function caseSuggestions(
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  id: string,
  language: string,
): Promise<readonly SuggestionView[]> {
  const row = await db.cases.get(id);
  const messages = row?.state === 'open' ? await rowsOfCase(db, id) : [];
  if (!row || messages.length === 0) return [];
  const subject = outlineOf(row, messages);
  const near = await openCasesNear(db, messages, id);
  const likely = suggestCases(subject, near.map(outlineOfNear)).slice(0, MOST_CASES);
  const whole = await Promise.all(
    near
      .filter((one) => likely.some(({ caseId }) => caseId === one.row.id))
      .map(async (one) => ({ row: one.row, messages: await rowsOfCase(db, one.row.id) })),
  );
  // What stands further off may say otherwise: an answer may have its notice after all.
  const found = suggestCases(subject, whole.map(outlineOfNear));
  return found.slice(0, MOST_SHOWN).flatMap(({ caseId, reason, strength, shared }) => {
    const other = whole.find((one) => one.row.id === caseId);
    if (!other) return [];
    return {
      card: cardOf(other, { knowledge, now: now(), language }),
      reason,
      strength,
      day: shared.day ?? null,
      station: shared.station ?? null,
      ids: shared.ids ?? [],
    };
  });
}

interface Near {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
}

/** The open cases with notices or answers near these in time, with those messages. */
async function openCasesNear(
  db: RedressDatabase,
  messages: readonly MessageRow[],
  except: string,
): Promise<readonly Near[]> {
  const times = messages.map(({ at }) => at);
  const [from, to] = [Math.min(...times) - WINDOW, Math.max(...times) + WINDOW];
  const rows = await Promise.all(
    ['notice', 'answer'].map((kind) =>
      db.messages.where('[kind+at]').between([kind, from], [kind, to], true, true).limit(MOST_MESSAGES).toArray(),
    ),
  );
  const byCase = new Map<string, MessageRow[]>();
  for (const row of rows.flat()) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
  byCase.delete(except);
  const cases = await db.cases.bulkGet([...byCase.keys()]);
  return cases.flatMap((row) => (row?.state === 'open' ? [{ row, messages: byCase.get(row.id) ?? [] }] : []));
}

function outlineOfNear({ row, messages }: Near): CaseOutline {
  return outlineOf(row, messages);
}

function outlineOf({ id, state, payload }: CaseRow, messages: readonly MessageRow[]): CaseOutline {
  return {
    id,
    open: state === 'open',
    accounts: tagsOf(messages),
    apartFrom: payload.apartFrom,
    messages: messages.map((row) => ({
      ...factsOf(row),
      subject: row.payload.message.subject,
      textPrint: row.payload.textPrint,
    })),
  };
}
