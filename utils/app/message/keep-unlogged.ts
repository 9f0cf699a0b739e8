import { save } from '../../storage/save';
import type { Unlogged } from '../../storage/session';
import type { Deps } from '../deps';
import type { Effective } from './effective';
import { logJudged } from './log';
import type { SaveResult } from '../views';

/** Logs an opened Flex message that was not flagged, as what the driver says it is. Gives back the row's id. */
export async function keepUnlogged(
  deps: Deps,
  unlogged: Unlogged,
  keepAs: Effective,
): Promise<SaveResult<{ readonly id: string }>> {
  const at = deps.now();
  const correction = { ...keepAs, at: at.toISOString() };
  const keepText = await deps.keepText();
  return save(deps, at, async (writer) => {
    const { row } = await logJudged(writer, unlogged, { keepText, keepAs: correction });
    if (!row) throw new Error('a message the driver keeps was not logged');
    await writer.remember({ id: row.payload.textPrint, at: correction.at, payload: keepAs });
    return { id: row.id };
  });
}
