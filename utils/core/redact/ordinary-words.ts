/** Whether a word is one that everybody uses, in one of its forms. */

/** What a word may end with and still be the word of the list, and what stood there instead. */
const ENDINGS: readonly (readonly [end: string, instead: string])[] = [
  ...['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'ly', 'y', 'ness', 'less', 'able', 'n', 'en', 'e', 'em'].map(
    (end) => [end, ''] as const,
  ),
  ...['ed', 'er', 'ers', 'ing', 'able'].map((end) => [end, 'e'] as const),
  ...['ies', 'ied', 'ier', 'iest', 'ily', 'iness'].map((end) => [end, 'y'] as const),
];

const SHORTEST_STEM = 4;

/** No name ends so that no list of names has. */
const NO_NAME =
  /(?:tion|tions|ment|ments|ness|ship|ships|ings?|edly|ously|fully|ingly|ously|ized?|izing|ised|ising|ability|ibility|ously|wards?|ungen?|heiten?|keiten?|schaft|schaften|ciones|cion|mente|amento|amenti|zione|zioni|coes|mento|mentos|adora?|adores)$/;

/**
 * @param plain as words are compared.
 * @param ordinary the words of the text's language.
 */
export function isOrdinaryWord(plain: string, ordinary: ReadonlySet<string>): boolean {
  if (ordinary.has(plain)) return true;
  return ENDINGS.some(([end, instead]) => {
    if (!plain.endsWith(end)) return false;
    const stem = plain.slice(0, -end.length);
    const isDoubled = stem.at(-1) === stem.at(-2);
    const forms = [stem + instead, ...(isDoubled ? [stem.slice(0, -1)] : [])];
    return (
      stem.length + instead.length >= SHORTEST_STEM && stem.length >= 3 && forms.some((form) => ordinary.has(form))
    );
  });
}

/** Whether a word no list has looks like one of a language rather than like a name: "Reposting". */
export function looksOrdinary(plain: string, ordinary: ReadonlySet<string>): boolean {
  return isOrdinaryWord(plain, ordinary) || (plain.length > 6 && NO_NAME.test(plain));
}
