import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a text may be, in characters, and who says so. */
interface Limit {
  readonly least?: number;
  readonly most: number;
  readonly why: string;
}

export type StoreTexts = Readonly<Record<string, string>>;

export function readLimits(folder: string): Readonly<Record<string, Limit>> {
  return JSON.parse(readFileSync(join(folder, 'limits.json'), 'utf8')) as Record<string, Limit>;
}

/** The languages there are texts in. */
export function storeLanguages(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** File name → text, without its last line break. */
export function readTexts(folder: string, language: string): StoreTexts {
  const files = readdirSync(join(folder, language)).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, language, file), 'utf8').trim()]));
}

/** Complaints about the texts of one language: missing, unknown, too long or too short. Empty when a store would take them. */
export function wrongTexts(texts: StoreTexts, limits: Readonly<Record<string, Limit>>, language: string): string[] {
  const unknown = Object.keys(texts).filter((file) => !(file in limits));
  return [
    ...unknown.map((file) => `store/${language}/${file}: no store asks for it. Remove it, or give it a limit.`),
    ...Object.entries(limits).flatMap(([file, { least = 1, most, why }]) => {
      const text = texts[file];
      if (text === undefined) return [`store/${language}/${file}: is missing.`];
      // As the stores count: characters, not bytes.
      const length = [...text].length;
      if (length > most) return [`store/${language}/${file}: has ${length} characters, ${most} is the limit (${why}).`];
      return length < least
        ? [`store/${language}/${file}: has ${length} characters, ${least} is the least (${why}).`]
        : [];
    }),
  ];
}
