import texts from 'virtual:verify-texts';

import { pluralForm } from '../i18n/plural';
import { longDay } from '../i18n/dates';

/** The languages the page speaks, English first. */
export const LANGUAGES: readonly string[] = Object.keys(texts);

/** Words of one language by their key (`verify.…` of the part `dossier`); `{name}` is replaced, `count` chooses the form. */
export interface Words {
  readonly language: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly day: (iso: string) => string;
}

export function wordsIn(language: string): Words {
  const numbers = new Intl.NumberFormat(language);
  const find = (key: string): string | undefined => texts[language]?.[key] ?? texts['en']?.[key];
  return {
    language,
    say: (key, values = {}) => {
      const { count } = values;
      const plural = typeof count === 'number' ? find(`${key}.${pluralForm(count, language)}`) : undefined;
      return (find(key) ?? plural ?? find(`${key}.other`) ?? key).replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
      });
    },
    day: (iso) => longDay(iso, language),
  };
}

/** The reader's language where the page speaks it. */
export function firstLanguage(wanted: readonly string[]): string {
  const own = wanted.map((tag) => tag.split('-')[0] ?? tag);
  return own.find((code) => LANGUAGES.includes(code)) ?? 'en';
}
