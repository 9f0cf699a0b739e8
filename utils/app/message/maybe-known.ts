import { keysWithoutAccount } from '../../core/record/keys';
import type { RedressDatabase } from '../../storage/database';
import type { Draft } from '../../storage/rows';
import { tombstoneKeys } from '../../storage/tombstones';

/** Values looked up at once. */
const CHUNK = 1_000;

/**
 * Which drafts the record may know or have removed, told by a few look-ups for all of them: the others it can't know.
 * What is named here needs a look of its own.
 */
export async function maybeKnown(db: RedressDatabase, drafts: readonly Draft[]): Promise<ReadonlySet<Draft>> {
  const found = new Set<unknown>();
  const note = (key: unknown): void => void found.add(key);
  const lookUp = async (values: readonly string[], look: (chunk: string[]) => Promise<void>): Promise<void> => {
    for (let from = 0; from < values.length; from += CHUNK) await look(values.slice(from, from + CHUNK));
  };
  const keys = (draft: Draft): readonly string[] => [...draft.keys, ...keysWithoutAccount(draft.keys)];
  const buried = (draft: Draft): readonly string[] => tombstoneKeys(draft, draft.message.date);
  const { messages, tombstones } = db;
  await lookUp(drafts.flatMap(keys), (chunk) => messages.where('keys').anyOf(chunk).eachKey(note));
  await lookUp(
    drafts.map(({ print }) => print),
    (chunk) => messages.where('print').anyOf(chunk).eachKey(note),
  );
  await lookUp(
    drafts.flatMap(({ thread }) => (thread === '' ? [] : [thread])),
    (chunk) => messages.where('thread').anyOf(chunk).eachKey(note),
  );
  await lookUp(drafts.flatMap(buried), (chunk) => tombstones.where('key').anyOf(chunk).eachKey(note));
  return new Set(
    drafts.filter((draft) =>
      [...keys(draft), ...buried(draft), draft.print, draft.thread].some((value) => found.has(value)),
    ),
  );
}
