/** The words of the field that are explained, in the order the help lists them. Texts: `word.<id>`, `word.<id>.text`. */
export const HELP_WORDS = [
  'notice',
  'canned',
  'standing',
  'tier',
  'block',
  'case',
  'route',
  'draft',
  'glitch',
  'evidence',
  'hash',
  'chain',
  'sealed',
] as const;

export type HelpWord = (typeof HELP_WORDS)[number];
