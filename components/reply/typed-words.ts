/** What the driver typed into one letter, by blank. */
export type TypedWords = Readonly<Record<string, string>>;

/** Letters whose words are kept; the one untouched for longest goes first. */
const LIMIT = 50;
const NOTHING: TypedWords = {};

// In memory only, gone with the page: words of a letter that was not sent are never stored.
const kept = new Map<string, TypedWords>();

/** The words typed into the letter of this key (entry and template) since the page was opened. */
export function typedWords(key: string): TypedWords {
  return kept.get(key) ?? NOTHING;
}

/** Keeps what one blank of the letter holds now, and gives back all of the letter's words. */
export function keepTyped(key: string, blank: string, value: string): TypedWords {
  const words = { ...typedWords(key), [blank]: value };
  kept.delete(key);
  kept.set(key, words);
  const [oldest] = kept.keys();
  if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest);
  return words;
}
