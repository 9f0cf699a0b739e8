import type { Verdict } from '../../core/types';
import { readerZone } from '../../i18n/dates';
import type { MessageRow } from '../../storage/rows';
import type { Deps } from '../deps';

/**
 * The verdict as it counts now: as given, or judged again under the driver's correction where the text is
 * kept, so that what is missing is asked for by the right category. Null for the driver's own messages. The code and
 * the rules it takes are loaded only then.
 */
export async function verdictNow(row: MessageRow, rules: Deps['rules']): Promise<Verdict | null> {
  const { verdict, correction, message } = row.payload;
  if (!verdict || !correction) return verdict;
  if (message.text !== null) {
    const { judge } = await import('../../core/triage/judge');
    return judge(message, await rules(), { zone: readerZone(), correction });
  }
  const { category, tier } = correction;
  return { ...verdict, category, tier, sureness: 'sure', confidence: 1, leavesOut: [] };
}
