import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import type { PersonalFinding } from '../../../../utils/core/personal/finding';
import { personalWords } from '../../../../utils/core/personal/lists';
import { personalPage, type PersonalPage } from '../../../../utils/core/personal/page';

const words = personalWords(knowledgeFromDisk().personal);

/** A text as the finders look at it, with the product's lists. */
export const pageOf = (text: string): PersonalPage => personalPage(words, text);

/** The words a finder marks. */
export function foundIn(find: (page: PersonalPage) => readonly PersonalFinding[], text: string): readonly string[] {
  return find(pageOf(text)).map(({ at: [from, to] }) => text.slice(from, to));
}
