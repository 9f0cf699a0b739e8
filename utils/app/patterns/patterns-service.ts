import { patternsOf, yearsOf } from '../../core/stats/patterns';
import type { StatsMessage } from '../../core/stats/facts';
import type { RedressDatabase } from '../../storage/database';
import { recordMark } from '../record-mark';
import { statsFacts } from './stats-facts';
import type { FromPatternsWorker, PatternsView, ToPatternsWorker } from './patterns-views';

/** What the patterns worker does with a question. The rows are read again only after the record has changed. Rejects when it can't be read. */
export function patternsService(
  open: () => Promise<RedressDatabase>,
): (message: ToPatternsWorker) => Promise<FromPatternsWorker> {
  let database: Promise<RedressDatabase> | null = null;
  let read: { readonly mark: string; readonly facts: readonly StatsMessage[] } | null = null;

  async function view({ period, now }: ToPatternsWorker): Promise<PatternsView> {
    database ??= open();
    const db = await database;
    await db.ensureOpen();
    const mark = await recordMark(db);
    if (read?.mark !== mark) read = { mark, facts: await statsFacts(db) };
    return { patterns: patternsOf(read.facts, period, now), years: yearsOf(read.facts) };
  }

  return async (message) => ({ answers: message.ask, view: await view(message) });
}
