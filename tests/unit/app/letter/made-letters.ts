/** Made-up letters of a driver's own. */
import type { Deps } from '../../../../utils/app/deps';
import { saveLetter, type LetterInput } from '../../../../utils/app/letter/letter-save';
import type { LetterRow } from '../../../../utils/storage/rows';

export const LETTER: LetterInput = {
  id: null,
  name: 'A letter of mine',
  kind: 'answer',
  categories: [],
  language: 'en',
  text: 'Hello,\n\n{whatHappened}\n\n{driverName}',
};

/** Saves a letter and gives back its id. */
export async function saved(deps: Deps, part: Partial<LetterInput> = {}): Promise<string> {
  const result = await saveLetter(deps, { ...LETTER, ...part });
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
}

/** A letter as a file holds it. */
export function letterRow(id: string, part: Partial<LetterRow['payload']> = {}): LetterRow {
  const { id: _id, ...letter } = LETTER;
  return { id, at: '2026-11-02T08:00:00.000Z', payload: { ...letter, from: null, ...part } };
}
