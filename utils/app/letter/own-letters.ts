/** The driver's own letters where she answers: as templates, beside ours. */
import type { ScreenKnowledge, Template } from '../../core/knowledge';
import { NO_LETTER } from '../../core/reply/choose-template';
import { letterMistakes, type LetterNames } from '../../core/reply/letter-mistakes';
import { requiredBlanks } from '../../core/reply/own-letter';
import { blanksOf } from '../../core/reply/parse-letter';
import type { CategoryId } from '../../core/types';
import { allLetters } from '../../storage/letters';
import type { LetterRow } from '../../storage/rows';
import type { Deps } from '../deps';

/** A letter of the driver's as `fillReply` takes it, in one language. */
export interface OwnTemplate extends Template {
  readonly name: string;
  readonly language: string;
}

const OWN = 'own:';

/** Whether the id of a template names a letter of the driver's; see {@link ownLetterId}. */
export function isOwnTemplate(templateId: string): boolean {
  return templateId.startsWith(OWN);
}

/** The letter that a template of the driver's was made of. */
export function ownLetterId(templateId: string): string {
  return templateId.slice(OWN.length);
}

/**
 * Her letters that fit, those that name the category first, the newest first; none for mail that is not answered, and none
 * with a mistake in it. One made from a letter of ours is for the same route. Rejects when the database can't be read.
 * @param language only letters in it; absent: in any
 */
export async function ownLettersFor(
  { db, knowledge }: Pick<Deps, 'db' | 'knowledge'>,
  { category, language }: { readonly category: CategoryId; readonly language?: string },
): Promise<readonly OwnTemplate[]> {
  if (NO_LETTER.includes(category)) return [];
  const names = letterNames(knowledge);
  const fitting = (await allLetters(db)).filter(
    ({ payload }) =>
      (payload.categories.length === 0 || payload.categories.includes(category)) &&
      (language === undefined || payload.language === language) &&
      letterMistakes(payload.text, names).length === 0,
  );
  const named = fitting.filter(({ payload }) => payload.categories.length > 0);
  const forAny = fitting.filter(({ payload }) => payload.categories.length === 0);
  return [...named, ...forAny].map((row) => templateOf(row, knowledge));
}

/** Knowledge whose templates hold these letters too. */
export function withOwnLetters(knowledge: ScreenKnowledge, own: readonly OwnTemplate[]): ScreenKnowledge {
  return own.length === 0 ? knowledge : { ...knowledge, templates: [...knowledge.templates, ...own] };
}

/** What a letter may name beside its blanks. */
export function letterNames({ categories, places }: ScreenKnowledge): LetterNames {
  const items = categories.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  return { items: [...new Set(items)], places: places.map(({ id }) => id) };
}

function templateOf({ id, payload }: LetterRow, { templates }: ScreenKnowledge): OwnTemplate {
  const { name, kind, categories, language, text, from } = payload;
  const route = templates.find((one) => one.id === from?.template)?.route;
  const written = new Set(templates.flatMap(({ own }) => own));
  return {
    id: OWN + id,
    name,
    kind,
    categories,
    language,
    required: requiredBlanks(text),
    own: blanksOf(text).filter((blank) => written.has(blank)),
    letters: { [language]: text },
    ...(route !== undefined && { route }),
  };
}
