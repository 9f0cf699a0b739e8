/**
 * What putting a backup beside this record would do, worked out before anything is written. Pure: the same plan is made
 * for the dry run and, from what the record then holds, for the real one.
 *
 * What is in the backup alone is added. Of a row that both have, the later version stands, told by the two chains; where
 * neither goes on from the other and they say different things, the driver chooses. What was removed here stays removed,
 * and what was removed there stays here: a merge takes nothing away.
 */
import { printKey } from '../../core/record/keys';
import {
  KEPT_TABLES,
  refOf,
  type EvidenceRow,
  type KeptRows,
  type KeptTable,
  type MessageRow,
} from '../../storage/rows';
import type { BackupRecord } from '../../storage/backup-format';
import type { RecordContent } from '../../storage/mirror';
import { nameOf } from '../../storage/told';
import { removedKeys } from '../../storage/tombstones';
import { agreement, type Mergeable, type MergeRow } from './merge-content';
import { historiesOf, laterOf, wasRemoved, type Version } from './merge-history';
import { matcher } from './merge-match';
import { inPlaceOf } from './merge-versions';

export interface Conflict<T extends Mergeable = Mergeable> {
  readonly table: T;
  /** What the chain calls the row here. */
  readonly name: string;
  readonly mine: MergeRow<T>;
  /** At the place and under the name the row has here. */
  readonly theirs: MergeRow<T>;
  /** As the backup has it. */
  readonly origin: MergeRow<T>;
}

/** A row to write, and its digest's row in the backup, so that its history can be followed later. */
export interface Brought {
  readonly table: KeptTable;
  /** With the names this record has for cases and messages; `seq` is given when it is written. */
  readonly row: KeptRows[KeptTable];
  readonly origin: KeptRows[KeptTable];
}

export interface Plan {
  readonly adds: readonly Brought[];
  readonly changes: readonly Brought[];
  readonly conflicts: readonly Conflict[];
  /** Rows both have and that need nothing. */
  readonly known: number;
  /** Rows of the backup that were removed here. */
  readonly removedHere: number;
  /** Evidence that gets another number here, since its own is taken. */
  readonly renumbered: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Evidence that is here without its bytes, which the backup has. */
  readonly bytesBack: readonly string[];
}

interface Sides {
  readonly own: RecordContent;
  readonly backup: BackupRecord;
  /** The last number of evidence given here. */
  readonly number: number;
  /** Ids of evidence whose bytes are here. */
  readonly withBytes: ReadonlySet<string>;
  /** Ids of evidence whose bytes the backup has. */
  readonly offered: ReadonlySet<string>;
  /** ISO instant of the merge. */
  readonly at: string;
}

export function planMerge(sides: Sides): Plan {
  const planner = new Planner(sides);
  planner.messages();
  planner.rowsOf('glitches');
  planner.rowsOf('evidence');
  // After what belongs to them: a case that was deleted here comes back with an entry that only the backup has.
  planner.rowsOf('cases');
  planner.rowsOf('phrases');
  planner.rowsOf('letters');
  planner.corrections();
  planner.tombstones();
  return planner.plan();
}

class Planner {
  private readonly adds: Brought[] = [];
  private readonly changes: Brought[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly renumbered: { name: string; from: number; to: number }[] = [];
  private known = 0;
  private removedHere = 0;
  /** Names of the backup → names here, of messages and of cases. */
  private readonly messageIds = new Map<string, string>();
  private readonly caseIds = new Map<string, string>();
  private readonly buried: ReadonlySet<string>;
  private readonly mine;
  private readonly theirs;

  constructor(private readonly sides: Sides) {
    this.buried = new Set(sides.own.tombstones.map(({ key }) => key));
    this.mine = historiesOf(sides.own.events);
    this.theirs = historiesOf(sides.backup.events);
  }

  messages(): void {
    const find = matcher(this.sides.own.messages);
    const pairs = this.sides.backup.rows.messages.map((theirs) => ({ theirs, mine: find(theirs) }));
    for (const { theirs, mine } of pairs) {
      if (!mine) continue;
      this.messageIds.set(theirs.id, mine.id);
      if (theirs.caseId !== mine.caseId) this.caseIds.set(theirs.caseId, mine.caseId);
    }
    for (const { theirs, mine } of pairs) {
      if (mine) this.sameMessage(mine, theirs);
      else if (removedKeys(theirs, theirs.payload.message.date).some((key) => this.buried.has(key)))
        this.removedHere += 1;
      else this.adds.push({ table: 'messages', row: this.renamed('messages', theirs), origin: theirs });
    }
  }

  rowsOf(table: Exclude<Mergeable, 'messages'>): void {
    const own = new Map<string, MergeRow>(this.sides.own[table].map((row) => [row.id, row]));
    const wanted = table === 'cases' ? this.casesOfEntries() : new Set<string>();
    for (const origin of this.sides.backup.rows[table]) {
      const theirs = this.renamed(table, origin);
      const mine = own.get(theirs.id);
      if (mine) this.sameRow(table, mine, theirs, origin);
      else if (!wanted.has(theirs.id) && this.wentHere(table, theirs.id, origin)) this.removedHere += 1;
      else if (this.isSaidHere(table, theirs)) this.known += 1;
      else this.adds.push({ table, row: theirs, origin });
    }
  }

  /** A correction has no words of the driver's: the newer one counts. */
  corrections(): void {
    const own = new Map(this.sides.own.corrections.map((row) => [row.id, row]));
    for (const theirs of this.sides.backup.rows.corrections) {
      const mine = own.get(theirs.id);
      const brought = { table: 'corrections', row: theirs, origin: theirs } as const;
      if (!mine && wasRemoved(this.mine, this.theirVersion('corrections', theirs))) this.removedHere += 1;
      else if (!mine) this.adds.push(brought);
      else if (theirs.at > mine.at) this.changes.push(brought);
      else this.known += 1;
    }
  }

  /** What was removed there is not logged anew here, unless it is here. */
  tombstones(): void {
    const { own, backup } = this.sides;
    const here = new Set([
      ...own.messages.flatMap(({ keys, print }) => [...keys, printKey(print)]),
      ...KEPT_TABLES.flatMap((table) => own[table].map((row) => nameOf(table, row))),
      ...this.adds.map(({ table, row }) => nameOf(table, row)),
    ]);
    for (const row of backup.rows.tombstones) {
      if (this.buried.has(row.key) || here.has(row.key)) this.known += 1;
      else this.adds.push({ table: 'tombstones', row, origin: row });
    }
  }

  plan(): Plan {
    const { own, withBytes, offered } = this.sides;
    this.number();
    return {
      adds: this.adds,
      changes: this.changes,
      conflicts: this.conflicts,
      known: this.known,
      removedHere: this.removedHere,
      renumbered: this.renumbered,
      bytesBack: own.evidence.map(({ id }) => id).filter((id) => !withBytes.has(id) && offered.has(id)),
    };
  }

  private sameMessage(mine: MessageRow, theirs: MessageRow): void {
    const later = laterOf(this.myVersion('messages', mine), this.theirVersion('messages', theirs));
    const keys = [...new Set([...mine.keys, ...theirs.keys])];
    const merged = { ...theirs, id: mine.id, keys, seq: mine.seq, caseId: mine.caseId };
    if (later === 'theirs') return void this.changes.push({ table: 'messages', row: merged, origin: theirs });
    const agreed = later === 'mine' ? 'mine' : agreement('messages', mine, theirs);
    const row = inPlaceOf('messages', mine, merged, this.sides.at);
    if (agreed === 'conflict')
      this.conflicts.push({ table: 'messages', name: mine.id, mine, theirs: row, origin: theirs });
    else if (agreed === 'theirs') this.changes.push({ table: 'messages', row, origin: theirs });
    else this.known += 1;
  }

  private sameRow(table: Exclude<Mergeable, 'messages'>, mine: MergeRow, theirs: MergeRow, origin: MergeRow): void {
    const later = laterOf(this.myVersion(table, mine), this.theirVersion(table, origin));
    const agreed = later === 'apart' ? agreement<Mergeable>(table, mine, theirs) : later;
    const placed = keepingPlace(mine, theirs);
    const kept = later === 'theirs' ? placed : inPlaceOf<Mergeable>(table, mine, placed, this.sides.at);
    if (agreed === 'theirs') this.changes.push({ table, row: kept, origin });
    else if (agreed === 'conflict')
      this.conflicts.push({ table, name: nameOf(table, mine), mine, theirs: kept, origin });
    else this.known += 1;
  }

  private wentHere(table: Exclude<Mergeable, 'messages'>, id: string, origin: MergeRow): boolean {
    return this.buried.has(refOf(table, id)) || wasRemoved(this.mine, this.theirVersion(table, origin));
  }

  /** The cases of what is added and changed so far. */
  private casesOfEntries(): ReadonlySet<string> {
    return new Set([...this.adds, ...this.changes].flatMap(({ row }) => ('caseId' in row ? [row.caseId] : [])));
  }

  /** The same phrase or letter under another name. */
  private isSaidHere(table: Mergeable, { payload }: MergeRow): boolean {
    if ((table !== 'phrases' && table !== 'letters') || !('text' in payload)) return false;
    return this.sides.own[table].some((own) => own.payload.text === payload.text);
  }

  /** The row under the names this record has. */
  private renamed<T extends Mergeable>(table: T, row: MergeRow<T>): MergeRow<T> {
    const inCase = 'caseId' in row ? { caseId: this.caseIds.get(row.caseId) ?? row.caseId } : {};
    const of = 'of' in row ? { of: this.messageIds.get(row.of) ?? row.of } : {};
    const id = table === 'cases' ? { id: this.caseIds.get(row.id) ?? row.id } : {};
    return { ...row, ...inCase, ...of, ...id };
  }

  /** A number is never given twice here: one that is taken, or was, is replaced by the next. */
  private number(): void {
    let last = this.sides.number;
    const added = this.adds.flatMap(({ row }, index) => ('number' in row ? [{ row, index }] : []));
    for (const { row } of added.filter(({ row }) => row.number > this.sides.number)) last = Math.max(last, row.number);
    for (const { row, index } of added.toSorted((a, b) => a.row.number - b.row.number)) {
      if (row.number > this.sides.number) continue;
      last += 1;
      this.renumbered.push({ name: row.payload.facts.name, from: row.number, to: last });
      const renumbered: EvidenceRow = { ...row, number: last };
      const brought = this.adds[index];
      if (brought) this.adds[index] = { ...brought, row: renumbered };
    }
  }

  private myVersion(table: KeptTable, row: KeptRows[KeptTable]): Version {
    return { table, row, histories: this.mine };
  }

  private theirVersion(table: KeptTable, row: KeptRows[KeptTable]): Version {
    return { table, row, histories: this.theirs };
  }
}

/** Their content at the place the row has here: its order, its number with what is noted of it. */
function keepingPlace(mine: MergeRow, theirs: MergeRow): MergeRow {
  const seq = 'seq' in mine ? { seq: mine.seq } : {};
  if (!('number' in mine) || !('number' in theirs)) return { ...theirs, ...seq };
  const ofNumber = mine.payload.amendments.filter(({ field }) => field === 'number');
  const others = theirs.payload.amendments.filter(({ field }) => field !== 'number');
  const amendments = [...ofNumber, ...others].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return { ...theirs, ...seq, number: mine.number, payload: { ...theirs.payload, amendments } };
}
