import type { CategoryId } from '../../utils/core/types';
import type { Text } from '../use-text';

/** What a letter is for, in words: "Late arrival, Missed block", or any notice. */
export function categoryNames(categories: readonly CategoryId[], { t, nameOf, language }: Text): string {
  if (categories.length === 0) return t('ownLetters.any');
  return new Intl.ListFormat(language, { type: 'unit' }).format(categories.map(nameOf));
}
