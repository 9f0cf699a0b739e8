import type { Knowledge } from '../core/knowledge';
import { judge } from '../core/triage/judge';
import type { Verdict } from '../core/types';
import type { MessageRow } from '../storage/rows';

/**
 * The verdict as it counts now: as given, or judged again under the driver's correction where the text is
 * kept, so that what is missing is asked for by the right category. Null for the driver's own messages.
 */
export function verdictNow(row: MessageRow, knowledge: Knowledge): Verdict | null {
  const { verdict, correction, message } = row.payload;
  if (!verdict || !correction) return verdict;
  if (message.text !== null) return judge(message, knowledge, { correction });
  const { category, tier } = correction;
  return { ...verdict, category, tier, sureness: 'sure', confidence: 1, leavesOut: [] };
}
