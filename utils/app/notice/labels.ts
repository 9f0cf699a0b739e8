import { isCalm } from '../../core/calm';
import { accountTag, threadKey } from '../../core/record/keys';
import type { Answer, Label, Request, ToBackground } from '../../messaging/contract';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { labelOfRow } from '../message/effective';

/** More threads than a list page shows are not looked up at once. */
const MAX_THREADS = 250;

/**
 * Labels of the threads that are in the record, by thread id: that of the newest notice or answer of each.
 * Only the ids the caller names are answered. An unusable database answers with no labels.
 */
export async function labelsFor(
  deps: Pick<Deps, 'db'>,
  input: Request<ToBackground, 'labels'>,
): Promise<Answer<ToBackground, 'labels'>> {
  const tag = accountTag(input.account);
  const ids = new Map(input.threadIds.slice(0, MAX_THREADS).map((id) => [threadKey(input.webmail, tag, id), id]));
  const rows = await rowsOf(deps, [...ids.keys()]).catch(() => []);
  return { labels: Object.fromEntries(rows.sort(byDate).flatMap((row) => entryOf(row, ids))) };
}

async function rowsOf({ db }: Pick<Deps, 'db'>, threads: readonly string[]): Promise<MessageRow[]> {
  await db.ensureOpen();
  return db.messages
    .where('thread')
    .anyOf([...threads])
    .toArray();
}

function entryOf(row: MessageRow, ids: ReadonlyMap<string, string>): readonly (readonly [string, Label])[] {
  const id = ids.get(row.thread);
  const label = labelOfRow(row);
  return id === undefined || label === null ? [] : [[id, label]];
}

/** Flagged rows after cleared ones, newest last: the last entry for a thread is the one that stays. */
function byDate(a: MessageRow, b: MessageRow): number {
  return rank(a) - rank(b) || a.at - b.at || a.seq - b.seq;
}

function rank(row: MessageRow): number {
  const category = labelOfRow(row)?.category ?? '';
  return isCalm(category) ? 0 : 1;
}
