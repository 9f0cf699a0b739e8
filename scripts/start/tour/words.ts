/** The words on the screen, from where the product has them: a changed sentence breaks no step. */
import names from '../../../utils/knowledge/names/en.json';
import { englishTexts } from '../../lib/texts-from-disk';

export const words = englishTexts();
export const categoryNames: Readonly<Record<string, { readonly title: string; readonly badge: string }>> = names;

/** Keys that would be seen if a text were missing. Those without a dot are ordinary words. */
export const TEXT_KEYS: readonly string[] = Object.keys(words).filter((key) => key.includes('.'));
