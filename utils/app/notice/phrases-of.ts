import type { OwnPhrase } from '../../core/triage/own-phrases';
import { allPhrases } from '../../storage/phrases';
import type { PhraseRow } from '../../storage/rows';
import type { Deps } from '../deps';

/** The driver's phrases, for judging; none while the record can't be read. */
export async function phrasesOf({ db }: Pick<Deps, 'db'>): Promise<readonly OwnPhrase[]> {
  try {
    await db.ensureOpen();
    return (await allPhrases(db)).map(phraseOf);
  } catch {
    return [];
  }
}

export function phraseOf({ id, payload }: PhraseRow): OwnPhrase {
  return { id, ...payload };
}
