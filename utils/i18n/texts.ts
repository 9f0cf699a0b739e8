import { DEFAULT_LANGUAGE } from './language';

export type Texts = Readonly<Record<string, string>>;
/** Files of texts by their paths, each loaded when it is asked for. */
export type TextFiles = Readonly<Record<string, () => Promise<Texts>>>;

const BROUGHT = new Map<string, Record<string, string>>();

/** What was brought so far in a language; it grows with every part. */
export function textsIn(language: string): Record<string, string> {
  const known = BROUGHT.get(language) ?? {};
  BROUGHT.set(language, known);
  return known;
}

/** Adds texts to those that can be shown: what a module in `parts/` does where a page or a screen imports it. */
export function addTexts(texts: Texts, language = DEFAULT_LANGUAGE): void {
  Object.assign(textsIn(language), texts);
}

/** Adds a language's texts out of these files. What can't be had stays English. */
export async function bringTexts(files: TextFiles, language: string): Promise<void> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./locales/${language}/`));
  const found = await Promise.allSettled(own.map(async ([, load]) => load()));
  for (const one of found) if (one.status === 'fulfilled') addTexts(one.value, language);
}
