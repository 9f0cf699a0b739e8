import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import type { Template } from '../../utils/core/knowledge';

export interface NamedLetter {
  readonly template: Template;
  readonly language: string;
  readonly letter: string;
  /** Path of its file. */
  readonly name: string;
}

/** Every letter in every language. */
export const LETTERS: readonly NamedLetter[] = knowledgeFromDisk().templates.flatMap((template) =>
  Object.entries(template.letters).map(([language, letter]) => ({
    template,
    language,
    letter,
    name: `templates/${template.id}/${language}.txt`,
  })),
);
