/** One mark a mail program puts before a subject when a message answers or passes on another: "Re:", "AW:", "Fwd [2]:". */
const MARK = /^(?:re|fwd?|aw|wg|sv|tr|rv|rif|r|antw|enc) ?(?:\[\d{1,3}\] ?)?[:：]/iu;

/** The subject without its marks. */
export function bareSubject(subject: string | null): string {
  let rest = (subject ?? '').trim();
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) rest = rest.slice(mark[0].length).trimStart();
  return rest;
}

/** Whether the subject is inherited: its words are those of an earlier message. */
export function isInherited(subject: string | null): boolean {
  return MARK.test((subject ?? '').trim());
}
