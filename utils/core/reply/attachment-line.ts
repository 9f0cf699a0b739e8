import { copyName } from '../evidence/safe-name';

/** What a letter needs of an item of evidence that goes with it. */
export interface AttachedEvidence {
  readonly number: number;
  /** The file's own name. */
  readonly name: string;
}

/** One file, and more than one, by language of the letter. */
const FILES: Readonly<Record<string, readonly [one: string, more: string]>> = {
  en: ['file', 'files'],
  es: ['archivo', 'archivos'],
};

/**
 * What stands in a letter's blank `attached`: the driver's own words, then how many files and their names, exactly
 * as "Save numbered copies" writes them. Empty when there is neither. In a language without a word for them the
 * number stands alone.
 */
export function attachmentLine(evidence: readonly AttachedEvidence[], own: string, language: string): string {
  const inOrder = [...evidence].sort((a, b) => a.number - b.number);
  const names = inOrder.map(({ number, name }) => copyName(number, name)).join(', ');
  const [one, more] = FILES[language] ?? ['', ''];
  const count = `${inOrder.length} ${inOrder.length === 1 ? one : more}`.trim();
  const files = inOrder.length === 0 ? '' : `${count}: ${names}`;
  return [own.trim(), files].filter((part) => part !== '').join('; ');
}
