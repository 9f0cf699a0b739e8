import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { TextKey } from '../../utils/i18n/keys';

type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LOCALES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'utils', 'i18n', 'locales');

/** The texts of the interface in one language: name of the part → key → text. */
export function partsFromDisk(language = 'en'): Parts {
  const folder = join(LOCALES, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
    ]),
  );
}

/** Languages that have a folder of texts. */
export function languagesOnDisk(): readonly string[] {
  return readdirSync(LOCALES);
}

/** All English texts in one, as no page ever holds them. */
export function englishTexts(): Readonly<Record<TextKey, string>> {
  return Object.assign({}, ...Object.values(partsFromDisk())) as Record<TextKey, string>;
}
