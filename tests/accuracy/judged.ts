import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { parseMail } from '../../utils/core/mail/parse-mail';
import { judge } from '../../utils/core/triage/judge';
import type { Verdict } from '../../utils/core/types';
import { mailOf } from './entry-mail';
import type { Entry } from './entry';

/** An entry with what the product says of it, from the bytes of a mail to the verdict. */
export interface Judged {
  readonly entry: Entry;
  readonly verdict: Verdict;
}

export async function judgeAll(entries: readonly Entry[]): Promise<readonly Judged[]> {
  const knowledge = knowledgeFromDisk();
  return Promise.all(
    entries.map(async (entry, turn) => {
      const { message } = await parseMail(mailOf(entry, turn));
      return { entry, verdict: judge(message, knowledge) };
    }),
  );
}
