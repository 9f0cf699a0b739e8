/** Which answers of a case are copies of earlier ones: "97 % the answer of 3 May". Found after the page is drawn. */
import { closestEarlier } from '../../core/compare/closest-earlier';
import type { MessageRow } from '../../storage/rows';
import { earlierAnswers } from '../message/beside';
import { entriesOf } from './case-rows';
import type { Deps } from '../deps';
import { entryOf } from '../message/entry-view';
import { inSlices } from '../import/in-slices';
import type { EntryView } from '../views';

export interface CopyOf {
  /** 1…100; 100 only when both are word for word the same. */
  readonly percent: number;
  readonly earlier: EntryView;
}

/** The newest answers before one that it is compared with: letters that are out of use don't come again. */
const MOST_EARLIER = 60;

/**
 * By the id of the answer. Each is compared with the newest answers of the whole record before it. The page gets its
 * turn in between, and nothing more is done once the signal says so. Rejects when the database can't be read.
 */
export async function caseCopies(
  { db }: Pick<Deps, 'db'>,
  id: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, CopyOf>> {
  const answers = (await entriesOf(db, 'messages', id)).filter(({ kind }) => kind === 'answer');
  if (answers.length === 0) return new Map();
  const newest = Math.max(...answers.map(({ at }) => at));
  const outside = await earlierAnswers(db, newest, MOST_EARLIER + answers.length);
  const all = [...new Map([...outside, ...answers].map((row) => [row.id, row])).values()].sort(
    (one, other) => other.at - one.at || other.seq - one.seq,
  );
  const found = await inSlices(answers, (answer) => copyIn(answer, all), signal);
  return new Map(found.filter((entry) => entry !== null));
}

/** @param all answers, newest first. */
function copyIn(answer: MessageRow, all: readonly MessageRow[]): [string, CopyOf] | null {
  const { text } = answer.payload.message;
  if (text === null) return null;
  const place = all.findIndex((row) => row.id === answer.id);
  const earlier = all.slice(place + 1, place + 1 + MOST_EARLIER);
  const same = earlier.find((row) => row.payload.message.text === text);
  if (same) return [answer.id, { percent: 100, earlier: entryOf(same) }];
  const closest = closestEarlier(
    text,
    earlier.flatMap((row) => {
      const words = row.payload.message.text;
      return words === null ? [] : [{ text: words, item: row }];
    }),
  );
  if (closest === null) return null;
  const { identical, share } = closest.comparison;
  const percent = identical ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return [answer.id, { percent, earlier: entryOf(closest.item) }];
}
