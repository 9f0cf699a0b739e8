type Parts = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

/**
 * What is wrong with a language's texts beside the English ones, a sentence each.
 * @param isWhole nothing may be missing
 */
export function translationTroubles(language: string, english: Parts, texts: Parts, isWhole: boolean): string[] {
  const parts = [...new Set([...Object.keys(english), ...Object.keys(texts)])];
  return parts.flatMap((part) => {
    const file = `locales/${language}/${part}.json`;
    const [from, to] = [english[part], texts[part]];
    if (from === undefined) return [`${file}: there is no such part in English; remove it`];
    if (to === undefined) return isWhole ? [`${file}: is missing; translate en/${part}.json`] : [];
    return troublesOfPart(file, language, from, to, isWhole);
  });
}

function troublesOfPart(
  file: string,
  language: string,
  from: Parts[string],
  to: Parts[string],
  isWhole: boolean,
): string[] {
  const wanted = keysIn(language, from);
  const has = Object.keys(to).filter((key) => (to[key] ?? '').trim() !== '');
  return [
    ...(isWhole
      ? [...wanted.keys()].filter((key) => !has.includes(key)).map((key) => `${file}: "${key}" is missing`)
      : []),
    ...has.flatMap((key) => {
      const original = wanted.get(key);
      if (original === undefined) return [`${file}: "${key}" is asked for by nobody; remove it`];
      const [here, there] = [blanksIn(original), blanksIn(to[key] ?? '')];
      return here.join() === there.join()
        ? []
        : [
            `${file}: "${key}" has the blanks ${there.join(' ') || 'none'}, in English it has ${here.join(' ') || 'none'}`,
          ];
    }),
  ];
}

/** The keys a language needs, with the English text each stands for: its plural forms are its own. */
function keysIn(language: string, english: Parts[string]): ReadonlyMap<string, string> {
  const rules = new Intl.PluralRules(language);
  // Of whole numbers below a thousand: "many" of Spanish is for millions, which nothing here counts. `other` stands in for the rest.
  const used = new Set([...Array.from({ length: 1_000 }, (_, count) => rules.select(count)), 'other']);
  const keys = new Map<string, string>();
  for (const [key, text = ''] of Object.entries(english)) {
    const stem = key.replace(PLURAL, '');
    const isPlural = stem !== key && english[`${stem}.one`] !== undefined;
    if (!isPlural) keys.set(key, text);
    else
      for (const form of used)
        keys.set(`${stem}.${form}`, english[`${stem}.${form}`] ?? english[`${stem}.other`] ?? '');
  }
  return keys;
}

function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{[A-Za-z]+\}/g) ?? [])].sort();
}
