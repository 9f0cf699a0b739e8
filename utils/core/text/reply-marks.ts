/**
 * One mark a mail program puts before a subject when a message answers or passes on another: "Re:", "AW:",
 * "Fwd [2]:". In the languages Flex mail is written in, and in those of Outlook that share their letters.
 */
const MARK =
  /^(?:re|fwd?|aw|wg|sv|vs|tr|rv|rif|r|i|res|enc|r\u00e9f|antw|\u8fd4\u4fe1|\u8ee2\u9001) ?(?:\[\d{1,3}\] ?|\(\d{1,3}\) ?)?[:\uff1a]/iu;

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
