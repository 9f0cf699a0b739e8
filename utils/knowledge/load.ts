import type { ScreenKnowledge, TriageKnowledge } from '../core/knowledge';
import { unpackTriage } from './split';

/**
 * What screens say of the knowledge bundled with the extension: a chunk of its own, so that a page is drawn before it is
 * there. The schemas have held every file before it was built in. Rejects only if a file of the extension is missing.
 */
export async function loadKnowledge(): Promise<ScreenKnowledge> {
  return (await import('virtual:knowledge')).default;
}

let rules: Promise<TriageKnowledge> | null = null;

/** What mail is judged by, put together once: another chunk, several times as large. Rejects like {@link loadKnowledge}. */
export function loadRules(): Promise<TriageKnowledge> {
  rules ??= import('virtual:rules').then(({ default: packed }) => unpackTriage(packed));
  return rules;
}
