import * as z from 'zod/mini';
import { placeOf, type KnowledgePlace } from './paths';
import { claim, letter, step, template } from './schemas/action';
import { categoryNames, categoryRule, categoryText } from './schemas/category';
import { ideas, languageWords } from './schemas/ideas';
import { senderRules } from './schemas/senders';
import { weights } from './schemas/weights';
import { signalRule } from './schemas/words';

/** The schema of every kind of knowledge file. For tests and builds: what ships trusts its own files. */
export const SCHEMAS = {
  names: categoryNames,
  senders: senderRules,
  ideas,
  words: languageWords,
  weights,
  rule: categoryRule,
  text: categoryText,
  signal: signalRule,
  step,
  claim,
  template,
  letter,
} as const satisfies Record<KnowledgePlace['kind'], z.ZodMiniType>;

/** Zod mini carries no words of its own: without these, every issue reads "Invalid input". */
const ENGLISH = z.locales.en().localeError;

/**
 * What is wrong with one knowledge file, as sentences that name the file and the field; none when all is
 * well. `path` is relative to `utils/knowledge/`, `content` the parsed JSON or the letter's text.
 */
export function problemsOfFile(path: string, content: unknown): readonly string[] {
  const place = placeOf(path);
  if (!place) return [`${path}: no knowledge file belongs here; see utils/knowledge/README.md for the places`];
  const result = SCHEMAS[place.kind].safeParse(content, { error: ENGLISH });
  if (!result.success)
    return result.error.issues.map(
      (issue) => `${path}: ${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
    );
  return [...problemsOfId(path, place, result.data), ...problemsOfLanguage(path, place, result.data)];
}

function problemsOfId(path: string, place: KnowledgePlace, content: unknown): readonly string[] {
  if (!('id' in place) || typeof content !== 'object' || content === null || !('id' in content)) return [];
  return content.id === place.id
    ? []
    : [`${path}: id: is "${String(content.id)}" and must equal the name of the file or folder, "${place.id}"`];
}

function problemsOfLanguage(path: string, place: KnowledgePlace, content: unknown): readonly string[] {
  if (place.kind !== 'words' || typeof content !== 'object' || content === null || !('language' in content)) return [];
  return content.language === place.language
    ? []
    : [`${path}: language: is "${String(content.language)}" and must equal the name of the file, "${place.language}"`];
}
