export const DEFAULT_LANGUAGE = 'en';

/**
 * The language to show: the one chosen in the settings when its texts exist, else the first of the
 * browser's languages that exists (by its primary subtag), else English.
 * @param chosen BCP 47 code from the settings, or null for "as the browser"
 */
export function chooseLanguage(
  chosen: string | null,
  browser: readonly string[],
  available: readonly string[],
): string {
  const wanted = chosen === null ? browser : [chosen, ...browser];
  for (const tag of wanted) {
    const match = [tag, tag.split('-')[0] ?? tag].find((code) => available.includes(code));
    if (match !== undefined) return match;
  }
  return DEFAULT_LANGUAGE;
}

/** A language's own name for itself, with a capital: `English`, `Español`. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
