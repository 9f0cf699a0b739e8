/** A pattern for any of these words, written small, with capitals, or all in capitals; the longest first. */
export function eitherCase(words: readonly string[]): string {
  const forms = words.flatMap((word) => [word, withCapitals(word), word.toUpperCase()]);
  return anyWord(forms);
}

/** A pattern for any of these words as they are written. */
export function anyWord(words: readonly string[]): string {
  const sorted = [...new Set(words)].toSorted((one, other) => other.length - one.length);
  return `(?:${sorted.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})`;
}

function withCapitals(word: string): string {
  return word.replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
