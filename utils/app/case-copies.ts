/** Which answers of a case are copies of earlier ones: "97 % the answer of 3 May". Found after the page is drawn. */
import { closestEarlier } from '../core/compare/closest-earlier';
import { entriesOf } from './case-rows';
import type { Deps } from './deps';
import { earlierAnswers, MOST_EARLIER } from './beside';
import { entryOf } from './entry-view';
import { inSlices } from './in-slices';
import type { EntryView } from './views';

export interface CopyOf {
  /** 1…100; 100 only when both are word for word the same. */
  readonly percent: number;
  readonly earlier: EntryView;
}

/** By the id of the answer. Each is compared with the newest answers of the whole record before it. Rejects when the database can't be read. */
export async function caseCopies({ db }: Pick<Deps, 'db'>, id: string): Promise<ReadonlyMap<string, CopyOf>> {
  const answers = (await entriesOf(db, 'messages', id)).filter(({ kind }) => kind === 'answer');
  if (answers.length === 0) return new Map();
  const newest = Math.max(...answers.map(({ at }) => at));
  const before = await earlierAnswers(db, newest, MOST_EARLIER + answers.length);
  const found = await inSlices(answers, (answer): [string, CopyOf] | null => {
    const { text } = answer.payload.message;
    const earlier = [...before, ...answers]
      .filter((row) => row.id !== answer.id && (row.at < answer.at || (row.at === answer.at && row.seq < answer.seq)))
      .flatMap((row) => {
        const words = row.payload.message.text;
        return words === null ? [] : [{ text: words, item: row }];
      });
    const closest = text === null ? null : closestEarlier(text, earlier);
    if (closest === null) return null;
    const { identical, share } = closest.comparison;
    const percent = identical ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
    return [answer.id, { percent, earlier: entryOf(closest.item) }];
  });
  return new Map(found.filter((entry) => entry !== null));
}
