/** The marks mail programs put before a subject when a message answers or passes on another: "Re:", "AW:", "Fwd:". */
const REPLY_MARKS = /^(?:\s*(?:re|fwd?|aw|wg|sv|tr|rv|rif|r|antw|enc)\s*(?:\[\d+\])?\s*[:：]\s*)+/iu;

/** The subject without its marks. */
export function bareSubject(subject: string | null): string {
  return (subject ?? '').replace(REPLY_MARKS, '');
}

/** Whether the subject is inherited: its words are those of an earlier message. */
export function isInherited(subject: string | null): boolean {
  return REPLY_MARKS.test(subject ?? '');
}
