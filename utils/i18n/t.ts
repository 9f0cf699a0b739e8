import { DEFAULT_LANGUAGE } from './language';
import en from './locales/en.json';
import { pluralForm } from './plural';

/** A text of the interface; typed on the English file, which every other language falls back to. */
export type TextKey = keyof typeof en;
/** The stem of texts that exist once per plural form: `history.count` for `history.count.one`, `history.count.other`. */
export type PluralStem = TextKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;
export type Params = Readonly<Record<string, string | number>>;

/** Turns a key into words; `{name}` in the text is replaced by that parameter, numbers in the language's digits. */
export interface Translate {
  (key: TextKey, params?: Params): string;
  (key: PluralStem, params: Params & { readonly count: number }): string;
}

type Texts = Readonly<Record<string, string>>;

const FILES = import.meta.glob<Texts>('./locales/*.json', { eager: true, import: 'default' });

/** Language codes that have a file in `locales/`, English first. */
export function languages(): readonly string[] {
  const codes = Object.keys(FILES).map((path) => path.replace('./locales/', '').replace('.json', ''));
  return [DEFAULT_LANGUAGE, ...codes.filter((code) => code !== DEFAULT_LANGUAGE).sort()];
}

/**
 * The texts of one language. A missing language or a missing text is English; an unknown key, which
 * only a cast can produce, comes back as it is.
 */
export function translator(language: string): Translate {
  return textsOf(FILES[`./locales/${language}.json`] ?? {}, language);
}

/** {@link translator} over given texts: the seam for tests of other languages. */
export function textsOf(texts: Texts, language: string): Translate {
  const english: Texts = en;
  const numbers = new Intl.NumberFormat(language);
  const raw = (key: string): string | undefined => texts[key] ?? english[key];
  const word = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);

  return (key: string, params: Params = {}): string => {
    const count = params['count'];
    const found =
      raw(key) ??
      (typeof count === 'number' ? (raw(`${key}.${pluralForm(count, language)}`) ?? raw(`${key}.other`)) : undefined);
    return (found ?? key).replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? whole : word(value);
    });
  };
}

/** Whether a key made at run time, such as `blank.<id>`, has a text. */
export function hasText(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
