/** What a knowledge file holds, told by its path relative to `utils/knowledge/`. */
export type KnowledgePlace =
  | { readonly kind: 'names' | 'words' | 'tone'; readonly language: string }
  | { readonly kind: 'senders' | 'ideas' | 'weights' | 'places' | 'personal' | 'story-places' }
  | { readonly kind: 'rule' | 'signal' | 'route' | 'ladder' | 'claim' | 'holidays' | 'template'; readonly id: string }
  | { readonly kind: 'text' | 'letter'; readonly id: string; readonly language: string };

const LANGUAGE = '([a-z]{2}(?:-[A-Z]{2})?)';
const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)';

/** In this order: the fixed file names before the files named after a language. */
const PATTERNS: readonly (readonly [RegExp, (first: string, second: string) => KnowledgePlace])[] = [
  [pattern(`senders\\.json`), () => ({ kind: 'senders' })],
  [pattern(`ideas\\.json`), () => ({ kind: 'ideas' })],
  [pattern(`weights\\.json`), () => ({ kind: 'weights' })],
  [pattern(`places\\.json`), () => ({ kind: 'places' })],
  [pattern(`personal\\.json`), () => ({ kind: 'personal' })],
  [pattern(`story-places\\.json`), () => ({ kind: 'story-places' })],
  [pattern(`tone/${LANGUAGE}\\.json`), (language) => ({ kind: 'tone', language })],
  [pattern(`words/${LANGUAGE}\\.json`), (language) => ({ kind: 'words', language })],
  [pattern(`names/${LANGUAGE}\\.json`), (language) => ({ kind: 'names', language })],
  [pattern(`categories/${ID}/rule\\.json`), (id) => ({ kind: 'rule', id })],
  [pattern(`categories/${ID}/${LANGUAGE}\\.json`), (id, language) => ({ kind: 'text', id, language })],
  [pattern(`signals/${ID}\\.json`), (id) => ({ kind: 'signal', id })],
  [pattern(`routes/${ID}\\.json`), (id) => ({ kind: 'route', id })],
  [pattern(`ladders/${ID}\\.json`), (id) => ({ kind: 'ladder', id })],
  [pattern(`claims/${ID}\\.json`), (id) => ({ kind: 'claim', id })],
  [pattern(`holidays/${ID}\\.json`), (id) => ({ kind: 'holidays', id })],
  [pattern(`templates/${ID}/template\\.json`), (id) => ({ kind: 'template', id })],
  [pattern(`templates/${ID}/${LANGUAGE}\\.txt`), (id, language) => ({ kind: 'letter', id, language })],
];

/** The place a path (`routes/appeal.json`, also with a leading `./`) stands for, or null when no knowledge file belongs there. */
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
