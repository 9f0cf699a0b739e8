/** Finding the message of this record that is the same as one of a backup's. */
import { isSameMessage, type Capture } from '../../core/record/same';
import type { MessageRow } from '../../storage/rows';

/** Looks messages up by everything by which two captures can be one. */
export function matcher(own: readonly MessageRow[]): (theirs: MessageRow) => MessageRow | null {
  const byKey = new Map(own.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  const byPrint = grouped(own, ({ print }) => print);
  const byThread = grouped(own, ({ thread }) => thread);
  return (theirs) => {
    const known = theirs.keys.map((key) => byKey.get(key)).filter((row) => row !== undefined);
    const near = [
      ...known,
      ...(byPrint.get(theirs.print) ?? []),
      ...(theirs.thread === '' ? [] : (byThread.get(theirs.thread) ?? [])),
    ];
    return near.find((row) => isSameMessage(captureOf(row), captureOf(theirs))) ?? known[0] ?? null;
  };
}

function grouped(rows: readonly MessageRow[], by: (row: MessageRow) => string): ReadonlyMap<string, MessageRow[]> {
  const groups = new Map<string, MessageRow[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

function captureOf({ keys, print, thread, payload: { message } }: MessageRow): Capture {
  return { keys, print, thread, date: message.date, sender: message.from?.address ?? null };
}
