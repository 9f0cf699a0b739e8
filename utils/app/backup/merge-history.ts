/**
 * Which of two versions of a row is the later one, told by two chains of changes: each event names the version it left by
 * its digest, and one that brought a row out of a backup names in `was` what the row was called there.
 */
import { digestOf } from '../../core/record/hash';
import type { EventRow, KeptRows, KeptTable } from '../../storage/rows';
import { nameOf } from '../../storage/told';

/** What a chain says of one row. */
interface History {
  /** Every version it ever was. */
  readonly all: Set<string>;
  /** Names of the latest version; empty when the last event removed it. */
  last: readonly string[];
}

export type Histories = ReadonlyMap<string, History>;

const REMOVALS: ReadonlySet<string> = new Set(['removed', 'phrase-removed']);

export function historiesOf(events: readonly EventRow[]): Histories {
  const found = new Map<string, History>();
  for (const { ref, digest, kind, detail } of events) {
    const history = found.get(ref) ?? { all: new Set<string>(), last: [] };
    const names = [digest, detail['was'] ?? ''].filter((name) => name !== '');
    for (const name of names) history.all.add(name);
    history.last = REMOVALS.has(kind) ? [] : names;
    found.set(ref, history);
  }
  return found;
}

type AnyRow = KeptRows[KeptTable];

/** A row with the chain it stands in. */
export interface Version {
  readonly table: KeptTable;
  readonly row: AnyRow;
  readonly histories: Histories;
}

/** `mine`: the first is the later version, or both are one. `theirs`: the second is. `apart`: neither goes on from the other. */
export function laterOf(mine: Version, theirs: Version): 'mine' | 'theirs' | 'apart' {
  if (namesOf(theirs).some((name) => knows(mine, name))) return 'mine';
  return namesOf(mine).some((name) => knows(theirs, name)) ? 'theirs' : 'apart';
}

/** Whether this chain saw the row of the other, and then its removal. */
export function wasRemoved(histories: Histories, theirs: Version): boolean {
  const history = histories.get(nameOf(theirs.table, theirs.row));
  return history !== undefined && history.last.length === 0 && namesOf(theirs).some((name) => history.all.has(name));
}

function knows({ table, row, histories }: Version, name: string): boolean {
  return digestOf(row) === name || histories.get(nameOf(table, row))?.all.has(name) === true;
}

function namesOf({ table, row, histories }: Version): readonly string[] {
  return [digestOf(row), ...(histories.get(nameOf(table, row))?.last ?? [])];
}
