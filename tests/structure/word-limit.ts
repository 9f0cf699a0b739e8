import type { Template } from '../../utils/core/knowledge';

/** Words an answer should stay within, blanks filled. */
const ANSWER_WORDS = 150;
/** Words an appeal against a closed account should stay within. */
const APPEAL_WORDS = 250;

/** How long a letter from this template should be at most: what is longer is less likely to be read to the end. */
export function wordLimit(template: Pick<Template, 'categories'>): number {
  return template.categories.includes('account-status') ? APPEAL_WORDS : ANSWER_WORDS;
}
