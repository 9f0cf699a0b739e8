/**
 * Lists of words as one short text. They are sorted, and of each is written how many characters it shares with
 * the one before (in base 36, at most 35) and what is different; long lists of one stem shrink to half.
 */
const SEPARATOR = '|';
const BASE = 36;

/** Null when a word has the separator in it. Read back with {@link listOf}. */
export function textOf(words: readonly string[]): string | null {
  if (words.some((word) => word.includes(SEPARATOR))) return null;
  let previous = '';
  const parts = words.toSorted().map((word) => {
    const shared = sharedStart(previous, word);
    previous = word;
    return shared.toString(BASE) + word.slice(shared);
  });
  return parts.join(SEPARATOR);
}

/** The words of a text made by {@link textOf}, sorted by their characters. */
export function listOf(text: string): readonly string[] {
  if (text === '') return [];
  let previous = '';
  return text.split(SEPARATOR).map((part) => {
    previous = previous.slice(0, parseInt(part.charAt(0), BASE)) + part.slice(1);
    return previous;
  });
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length, BASE - 1);
  let shared = 0;
  while (shared < most && one.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared;
}
