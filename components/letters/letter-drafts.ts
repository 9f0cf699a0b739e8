import type { LetterInput } from '../../utils/app/letter/letter-save';

// In memory only, gone with the page: what is not saved yet outlives a look at another screen.
const kept = new Map<string, LetterInput>();

/** A letter as it was being written; undefined where nothing of it waits. `id`: of the letter, or `new`. */
export function letterDraft(id: string): LetterInput | undefined {
  return kept.get(id);
}

/** Keeps what is being written; null once it is saved or given up. */
export function keepLetterDraft(id: string, draft: LetterInput | null): void {
  if (draft === null) kept.delete(id);
  else kept.set(id, draft);
}
