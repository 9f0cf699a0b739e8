import * as z from 'zod/mini';
import { placeOf, type KnowledgePlace } from './paths';
import { claim, letter, template } from './schemas/action';
import { categoryNames, categoryRule, categoryText } from './schemas/category';
import { holidays } from './schemas/holidays';
import { ideas, languageWords } from './schemas/ideas';
import { ladder, places } from './schemas/ladder';
import { personalData } from './schemas/personal';
import { route } from './schemas/route';
import { senderRules } from './schemas/senders';
import { storyPlaces } from './schemas/story-places';
import { toneList } from './schemas/tone';
import { weights } from './schemas/weights';
import { signalRule } from './schemas/words';

/** The schema of every kind of knowledge file. For tests and builds: what ships trusts its own files. */
export const SCHEMAS = {
  names: categoryNames,
  senders: senderRules,
  ideas,
  words: languageWords,
  tone: toneList,
  personal: personalData,
  'story-places': storyPlaces,
  weights,
  places,
  rule: categoryRule,
  text: categoryText,
  signal: signalRule,
  route,
  ladder,
  claim,
  holidays,
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
  const schema = SCHEMAS[place.kind];
  const result = schema.safeParse(content, { error: ENGLISH });
  if (!result.success) return sentences(path, schema, result.error.issues);
  return [...problemsOfId(path, place, result.data), ...problemsOfLanguage(path, place, result.data)];
}

/** Of several things wrong with one field, the first. */
function sentences(path: string, schema: z.ZodMiniType, issues: readonly z.core.$ZodIssue[]): readonly string[] {
  const fields = new Map(issues.toReversed().map((issue) => [issue.path.join('.'), issue]));
  return [...fields].toReversed().map(([field, issue]) => {
    const meant = meaningOf(schema, issue.path);
    return `${path}: ${field || 'the file'}: ${inWords(issue)}${meant === '' ? '' : ` (${meant})`}`;
  });
}

/** What is wrong most often, as a person would say it. */
function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.minimum === 1) return 'is empty';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'is no address like https://example.com/page';
  return issue.message;
}

/** What a schema says of a field, or of the nearest one around it that it says something of. */
function meaningOf(schema: z.ZodMiniType, path: readonly PropertyKey[]): string {
  let node: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { unrepresentable: 'any' });
  let meaning = '';
  for (const key of path) {
    const inner = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
    const next =
      typeof key === 'number' ? inner.items : (inner.properties?.[String(key)] ?? inner.additionalProperties);
    if (typeof next !== 'object' || Array.isArray(next)) break;
    node = next;
    meaning = node.description ?? meaning;
  }
  return meaning;
}

function problemsOfId(path: string, place: KnowledgePlace, content: unknown): readonly string[] {
  if (!('id' in place) || typeof content !== 'object' || content === null || !('id' in content)) return [];
  return content.id === place.id
    ? []
    : [`${path}: id: is "${String(content.id)}" and must equal the name of the file or folder, "${place.id}"`];
}

function problemsOfLanguage(path: string, place: KnowledgePlace, content: unknown): readonly string[] {
  if (
    (place.kind !== 'words' && place.kind !== 'tone') ||
    typeof content !== 'object' ||
    content === null ||
    !('language' in content)
  )
    return [];
  return content.language === place.language
    ? []
    : [`${path}: language: is "${String(content.language)}" and must equal the name of the file, "${place.language}"`];
}
