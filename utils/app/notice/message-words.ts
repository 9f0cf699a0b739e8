import type { CategoryId } from '../../core/types';
import type { Deps } from '../deps';
import { effective } from '../message/effective';

/** Text and category of a kept message, to take words from; null when it is gone, or its text was not kept. */
export async function messageWords(
  { db }: Pick<Deps, 'db'>,
  id: string | null,
): Promise<{ readonly text: string; readonly category: CategoryId } | null> {
  const row = id === null ? undefined : await db.messages.get(id);
  const text = row?.payload.message.text ?? null;
  if (!row || text === null || row.kind === 'sent') return null;
  return { text, category: effective(row.payload.verdict, row.payload.correction).category };
}
