/** The language of a letter: chosen apart from that of the mail and that of the screens. */
import type { PlaceId } from '../route';

export interface LetterLanguage {
  readonly language: string;
  /** `chosen` by the driver; that of the `mail`; or a `fallback`, since there is no letter in the mail's. */
  readonly why: 'chosen' | 'mail' | 'fallback';
}

/** Support reads English everywhere, as far as anybody has shown. */
const FALLBACK = 'en';

/**
 * The language for a letter that exists in `available`: what the driver chose, else that of the mail she answers, else
 * English. A choice there is no letter in counts as none.
 * @param mail language of the mail; null where it is not known or there is none
 */
export function letterLanguage(
  available: readonly string[],
  { chosen, mail }: { readonly chosen: string | null; readonly mail: string | null },
): LetterLanguage {
  if (chosen !== null && available.includes(chosen)) return { language: chosen, why: 'chosen' };
  if (mail !== null && available.includes(mail)) return { language: mail, why: 'mail' };
  return { language: FALLBACK, why: 'fallback' };
}

/** By country, where English is not written as in the United States. */
const ENGLISH: Readonly<Record<string, string>> = { gb: 'en-GB', eu: 'en-GB', au: 'en-AU', in: 'en-IN', ca: 'en-CA' };

/** How dates and times are written: by the letter's language and, within it, by where the driver is. */
export function letterLocale(language: string, places: readonly PlaceId[]): string {
  if (language === 'es') return places.includes('eu') ? 'es-ES' : 'es-US';
  if (language !== 'en') return language;
  return places.map((place) => ENGLISH[place]).find((locale) => locale !== undefined) ?? 'en-US';
}
