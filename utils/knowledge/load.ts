import type { CheckKnowledge, ScreenKnowledge, TriageKnowledge } from '../core/knowledge';

/**
 * What screens say of the knowledge bundled with the extension: a chunk of its own, so that a page is drawn before it is
 * there. The schemas have held every file before it was built in. Rejects only if a file of the extension is missing.
 */
export async function loadKnowledge(): Promise<ScreenKnowledge> {
  return (await import('virtual:knowledge')).default;
}

/** What mail is judged by: another chunk, several times as large. Rejects like {@link loadKnowledge}. */
export async function loadRules(): Promise<TriageKnowledge> {
  return (await import('./rules')).rules;
}

/** What a letter is looked through with: a third chunk, for where one is written. Rejects like {@link loadKnowledge}. */
export async function loadChecks(): Promise<CheckKnowledge> {
  return (await import('virtual:checks')).default;
}
