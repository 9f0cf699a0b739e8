import { isShipped, type TreeFile } from './tree';

const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

export interface Usage {
  /** Every plain string in the source: keys are handed around as values too. */
  readonly strings: ReadonlySet<string>;
  /** Keys put together at run time, such as `tier.${tier}`, as patterns. */
  readonly patterns: readonly { readonly path: string; readonly pattern: RegExp; readonly asText: string }[];
  /** Keys given straight to `t()`. */
  readonly asked: readonly { readonly path: string; readonly key: string }[];
}

/** How the shipped source uses texts. */
export function usageOf(files: readonly TreeFile[]): Usage {
  const source = files.filter((file) => isShipped(file) && /\.tsx?$/.test(file.path));
  return {
    strings: new Set(source.flatMap(({ text }) => plainStrings(text))),
    patterns: source.flatMap(({ path, text }) =>
      templates(text).map((asText) => ({ path, pattern: toPattern(asText), asText })),
    ),
    asked: source.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
    ),
  };
}

/** The keys a source names: whole, without the form of a plural, or by how they begin. */
export function keysIn(source: string, keys: readonly string[]): string[] {
  const strings = new Set(plainStrings(source));
  const beginnings = [...strings].filter((text) => text.endsWith('.'));
  const patterns = templates(source).map(toPattern);
  return keys.filter(
    (key) =>
      formsOf(key).some((form) => strings.has(form) || patterns.some((pattern) => pattern.test(form))) ||
      beginnings.some((beginning) => key.startsWith(beginning)),
  );
}

function plainStrings(text: string): string[] {
  return [...text.matchAll(/(['"`])([\w.-]+)\1/g)].map((match) => match[2] ?? '');
}

/** A key, and what `t()` is given for it where it is a form of a plural: a word without a dot is no key but any word. */
function formsOf(key: string): string[] {
  const stem = key.replace(PLURAL, '');
  return stem.includes('.') ? [key, stem] : [key];
}

/** Templates that begin with the part of a key: one that begins with a blank could be anything. */
function templates(text: string): string[] {
  return [...text.matchAll(/`([a-z][\w-]*(?:\.[\w-]*)*\.\$\{[^`]*)`/gi)].map((match) => match[1] ?? '');
}

function toPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** Keys of the locale files that nothing uses. */
export function unusedKeys(keys: readonly string[], { strings, patterns }: Usage): string[] {
  return keys
    .filter(
      (key) => !formsOf(key).some((form) => strings.has(form) || patterns.some(({ pattern }) => pattern.test(form))),
    )
    .map((key) => `utils/i18n/locales/en: nothing uses "${key}". Remove it, or use it.`);
}

/** Keys asked for that the locale files lack. */
export function missingKeys(keys: readonly string[], { patterns, asked }: Usage): string[] {
  const has = (key: string): boolean => keys.includes(key) || keys.includes(`${key}.other`);
  const stems = keys.flatMap(formsOf);
  return [
    ...asked
      .filter(({ key }) => !has(key))
      .map(
        ({ path, key }) =>
          `${path}: asks for the text "${key}". Add it to the part in utils/i18n/locales/en that this screen brings.`,
      ),
    ...patterns
      .filter(({ asText, pattern }) => isTextKey(asText, keys) && !stems.some((key) => pattern.test(key)))
      .map(
        ({ path, asText }) =>
          `${path}: no text has a key like "${asText}". Add them to a part in utils/i18n/locales/en.`,
      ),
  ];
}

/** A template is taken for a key when a text begins with the same part: `badge.` may be the content script's own words. */
function isTextKey(asText: string, keys: readonly string[]): boolean {
  const first = asText.split('.')[0] ?? '';
  return keys.some((key) => key.startsWith(`${first}.`));
}
