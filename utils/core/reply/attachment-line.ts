import { copyName } from '../evidence/safe-name';

/** What a letter needs of an item of evidence that goes with it. */
export interface AttachedEvidence {
  readonly number: number;
  /** The file's own name. */
  readonly name: string;
}

/**
 * What stands in a letter's blank `attached`: the driver's own words, then how many files and their names, exactly
 * as "Save numbered copies" writes them. Empty when there is neither. Only English letters say "files"; in the others
 * the number stands alone, which reads well in every language.
 */
export function attachmentLine(evidence: readonly AttachedEvidence[], own: string, language: string): string {
  const inOrder = [...evidence].sort((a, b) => a.number - b.number);
  const names = inOrder.map(({ number, name }) => copyName(number, name)).join(', ');
  const count = language !== 'en' ? `${inOrder.length}` : inOrder.length === 1 ? '1 file' : `${inOrder.length} files`;
  const files = inOrder.length === 0 ? '' : `${count}: ${names}`;
  return [own.trim(), files].filter((part) => part !== '').join('; ');
}
