import type { CheckKnowledge, ScreenKnowledge, TriageKnowledge } from '../core/knowledge';
import { putIn } from './spoken';

/**
 * What screens say of the knowledge bundled with the extension: a chunk of its own, so that a page is drawn before it is
 * there. There is one such object; it has English, and each language that was asked for once. The schemas have held every file
 * before it was built in. Rejects only if a file of the extension is missing.
 */
export async function loadKnowledge(language = 'en'): Promise<ScreenKnowledge> {
  const knowledge = (await import('virtual:knowledge')).default;
  const spoken = (await import('virtual:spoken')).default[language];
  if (spoken) putIn(knowledge, language, (await spoken()).default);
  return knowledge;
}

/** What mail is judged by: another chunk, several times as large. Rejects like {@link loadKnowledge}. */
export async function loadRules(): Promise<TriageKnowledge> {
  return (await import('./rules')).rules;
}

/** What a letter is looked through with: a third chunk, for where one is written. Rejects like {@link loadKnowledge}. */
export async function loadChecks(): Promise<CheckKnowledge> {
  return (await import('virtual:checks')).default;
}
