/**
 * Patterns for any of some phrases. A space in a phrase stands for any one white space, a final `*` for any ending.
 * They are plain alternatives, which repeat nothing: their time is linear in the text.
 */
const NOT_BEFORE = String.raw`(?<![\p{L}\d])`;
const NOT_BEHIND = String.raw`(?![\p{L}\d])`;

/** Any of the phrases, longer ones first, so that "due by" is not read as "due". For phrases without `*`. */
export function anyOf(phrases: readonly string[]): string {
  const sorted = [...new Set(phrases)].toSorted((left, right) => right.length - left.length);
  return `(?:${sorted.map(literal).join('|')})`;
}

/** Some of the phrases stand in the text as whole words. */
export function standsIn(phrases: readonly string[]): RegExp {
  const stems = phrases.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));
  const whole = phrases.filter((phrase) => !phrase.endsWith('*'));
  const either = [
    ...(stems.length > 0 ? [anyOf(stems)] : []),
    ...(whole.length > 0 ? [anyOf(whole) + NOT_BEHIND] : []),
  ];
  return new RegExp(`${NOT_BEFORE}(?:${either.join('|')})`, 'iu');
}

function literal(phrase: string): string {
  return phrase
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll("'", "['\u2019]")
    .replaceAll(' ', String.raw`\s`);
}
