/** The driver's own letters as the screens show them. */
import type { ScreenKnowledge, Template } from '../../core/knowledge';
import { letterMistakes, type LetterMistake } from '../../core/reply/letter-mistakes';
import type { LetterOrigin, OwnLetter } from '../../core/reply/own-letter';
import { sha256Hex } from '../../core/record/hash';
import { allLetters } from '../../storage/letters';
import type { LetterRow } from '../../storage/rows';
import type { Deps } from '../deps';
import { letterNames } from './own-letters';

export type { LetterMistake } from '../../core/reply/letter-mistakes';

export interface OwnLetterView extends Omit<OwnLetter, 'from'> {
  readonly id: string;
  /** While there are any, it is not offered for a reply. */
  readonly mistakes: readonly LetterMistake[];
  /** The letter of ours it was made from, as ours is now, where that has changed since; else null. */
  readonly ours: string | null;
}

/** All of them, newest first. Rejects when the database can't be read. */
export async function listLetters({
  db,
  knowledge,
}: Pick<Deps, 'db' | 'knowledge'>): Promise<readonly OwnLetterView[]> {
  return (await allLetters(db)).map((row) => viewOf(row, knowledge));
}

/** What is wrong with a text as it is being written. */
export function mistakesIn(text: string, { knowledge }: Pick<Deps, 'knowledge'>): readonly LetterMistake[] {
  return letterMistakes(text, letterNames(knowledge));
}

/** A letter of ours as it is now, named so that a later change is noticed; null where there is none. */
export function originOf(
  templates: readonly Template[],
  template: string,
  language: string,
): { readonly from: LetterOrigin; readonly text: string } | null {
  const text = templates.find(({ id }) => id === template)?.letters[language];
  return text === undefined ? null : { from: { template, language, print: sha256Hex(text) }, text };
}

function viewOf({ id, payload }: LetterRow, knowledge: ScreenKnowledge): OwnLetterView {
  const { from, ...letter } = payload;
  const now = from && originOf(knowledge.templates, from.template, from.language);
  const isChanged = now !== null && now.from.print !== from?.print;
  return { id, ...letter, mistakes: mistakesIn(letter.text, { knowledge }), ours: isChanged ? now.text : null };
}
