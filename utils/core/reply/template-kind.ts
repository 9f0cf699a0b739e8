/** What kinds of letter there are, and how long each may be. */

/**
 * `answer`: to a notice. `canned-answer`: to an answer that does not engage. `appeal`: where the account is at stake.
 * `second-appeal`: after a refusal, with something new. `executive`: once, to the top. `records`: asks for data or papers.
 * `complaint`: to an office, or before one. `dispute`: what a contract or a law wants in writing before a case.
 */
export const TEMPLATE_KINDS = [
  'answer',
  'canned-answer',
  'appeal',
  'second-appeal',
  'executive',
  'records',
  'complaint',
  'dispute',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Words a letter of each kind stays within, blanks filled: what is longer is less likely to be read to the end. */
export const WORD_LIMITS: Readonly<Record<TemplateKind, number>> = {
  answer: 150,
  'canned-answer': 150,
  appeal: 250,
  'second-appeal': 250,
  executive: 150,
  records: 500,
  complaint: 500,
  dispute: 500,
};
