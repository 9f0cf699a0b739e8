import './parts/common';

import { DEFAULT_LANGUAGE } from './language';
import type { PluralStem, TextKey } from './keys';
import { pluralForm } from './plural';
import { textsIn, type Texts } from './texts';

export type Params = Readonly<Record<string, string | number>>;

/** Turns a key into words; `{name}` in the text is replaced by that parameter, numbers in the language's digits. */
export interface Translate {
  (key: TextKey, params?: Params): string;
  (key: PluralStem, params: Params & { readonly count: number }): string;
}

const english = textsIn(DEFAULT_LANGUAGE);

/**
 * The texts of one language, as far as they were brought, now or later. A missing language or a missing text is English; an
 * unknown key, which only a cast can produce, comes back as it is.
 */
export function translator(language: string): Translate {
  return textsOf(textsIn(language), language);
}

/** {@link translator} over given texts: the seam for tests of other languages. */
export function textsOf(texts: Texts, language: string): Translate {
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
  return Object.hasOwn(english, key);
}
