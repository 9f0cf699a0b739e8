/** What a letter of the driver's own may be: for the screens that write one. */
import { NO_LETTER } from '../../core/reply/choose-template';
import { FLAGGED_CATEGORIES, type CategoryId } from '../../core/types';

export { MOST_NAME, MOST_TEXT, OWN_LANGUAGES } from '../../core/reply/own-letter';
export { TEMPLATE_KINDS, WORD_LIMITS } from '../../core/reply/template-kind';

/** What a new letter begins with, by its language. */
export const BEGINNINGS: Readonly<Record<string, string>> = {
  en: 'Hello,\n\n{whatHappened}\n\n{driverName}',
  es: 'Hola:\n\n{whatHappened}\n\n{driverName}',
};

/** What a letter can be for: everything that is answered. */
export const LETTER_CATEGORIES: readonly CategoryId[] = FLAGGED_CATEGORIES.filter((id) => !NO_LETTER.includes(id));
