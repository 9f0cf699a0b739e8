/** The words on the screen, from where the product has them: a changed sentence breaks no step. */
import names from '../../../utils/knowledge/names/en.json';
import en from '../../../utils/i18n/locales/en.json';

export const words = en;
export const categoryNames: Readonly<Record<string, { readonly title: string; readonly badge: string }>> = names;

/** Keys that would be seen if a text were missing. Those without a dot are ordinary words. */
export const TEXT_KEYS: readonly string[] = Object.keys(en).filter((key) => key.includes('.'));
