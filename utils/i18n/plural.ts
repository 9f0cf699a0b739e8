const RULES = new Map<string, Intl.PluralRules>();

/** The CLDR plural form (`one`, `few`, `other`, …) a whole number takes in a language. */
export function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules.select(count);
}
