/** What a knowledge file holds, told by its path relative to `utils/knowledge/`. */
export type KnowledgePlace =
  | { readonly kind: 'names' | 'words'; readonly language: string }
  | { readonly kind: 'senders' | 'ideas' | 'weights' }
  | { readonly kind: 'rule' | 'signal' | 'step' | 'claim' | 'template'; readonly id: string }
  | { readonly kind: 'text' | 'letter'; readonly id: string; readonly language: string };

const LANGUAGE = '([a-z]{2}(?:-[A-Z]{2})?)';
const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)';

/** In this order: the fixed file names before the files named after a language. */
const PATTERNS: readonly (readonly [RegExp, (first: string, second: string) => KnowledgePlace])[] = [
  [pattern(`senders\\.json`), () => ({ kind: 'senders' })],
  [pattern(`ideas\\.json`), () => ({ kind: 'ideas' })],
  [pattern(`weights\\.json`), () => ({ kind: 'weights' })],
  [pattern(`words/${LANGUAGE}\\.json`), (language) => ({ kind: 'words', language })],
  [pattern(`names/${LANGUAGE}\\.json`), (language) => ({ kind: 'names', language })],
  [pattern(`categories/${ID}/rule\\.json`), (id) => ({ kind: 'rule', id })],
  [pattern(`categories/${ID}/${LANGUAGE}\\.json`), (id, language) => ({ kind: 'text', id, language })],
  [pattern(`signals/${ID}\\.json`), (id) => ({ kind: 'signal', id })],
  [pattern(`steps/${ID}\\.json`), (id) => ({ kind: 'step', id })],
  [pattern(`claims/${ID}\\.json`), (id) => ({ kind: 'claim', id })],
  [pattern(`templates/${ID}/template\\.json`), (id) => ({ kind: 'template', id })],
  [pattern(`templates/${ID}/${LANGUAGE}\\.txt`), (id, language) => ({ kind: 'letter', id, language })],
];

/** The place a path (`steps/appeal.json`, also with a leading `./`) stands for, or null when no knowledge file belongs there. */
export function placeOf(path: string): KnowledgePlace | null {
  const clean = path.replace(/^\.\//, '');
  for (const [expression, place] of PATTERNS) {
    const match = expression.exec(clean);
    if (match) return place(match[1] ?? '', match[2] ?? '');
  }
  return null;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`);
}
