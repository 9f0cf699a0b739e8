import type { LetterSayings } from '../../utils/app/letter/letters-import';
import type { Text } from '../use-text';
import { categoryNames } from './category-names';

/** `Appeal · Any notice · Spanish`. */
export function aboutLetter(
  { kind, categories, language }: Pick<LetterSayings, 'kind' | 'categories' | 'language'>,
  text: Text,
): string {
  const name = new Intl.DisplayNames([text.language], { type: 'language' }).of(language) ?? language;
  return [text.t(`letterKind.${kind}`), categoryNames(categories, text), name].join(' · ');
}
