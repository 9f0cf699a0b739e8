import type { Knowledge } from '../core/knowledge';

/**
 * The knowledge bundled with the extension: a chunk of its own, so that a page is drawn before it is there.
 * The schemas have held every file before it was built in. Rejects only if a file of the extension is missing.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await import('virtual:knowledge')).default;
}
