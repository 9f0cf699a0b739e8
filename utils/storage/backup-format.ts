/**
 * The one file a backup is: a zip of `record.json`, everything the record holds as text, one row a line, and the files of
 * evidence under their numbers. Any program can open it without us. The zip's comment holds a hash of all bytes that are
 * not content, so that no flipped bit goes unseen; a file that another program has packed again has no such comment and is
 * judged by its contents alone.
 */
import { canonicalJson } from '../core/record/canonical';
import type { RecordContent } from './mirror';
import { KEPT_TABLES, type EventRow, type KeptRows, type KeptTable } from './rows';

export const BACKUP_FORMAT = 'redress-backup';
/** Every shape that was ever written stays readable (`backup-upgrade.ts`). */
export const BACKUP_VERSION = 2;
export const RECORD_NAME = 'record.json';
const COMMENT = /^redress-backup sha256:([0-9a-f]{64})$/;

/** A file beside the record. */
export interface BackupFile {
  /** Id of the evidence it belongs to. */
  readonly evidence: string;
  /** `original`: the bytes as they came. `small`: the picture made of them for lists. */
  readonly part: 'original' | 'small';
  /** Its name in the zip. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, 64 hex digits. */
  readonly sha256: string;
}

export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO instant. */
  readonly madeAt: string;
  /** The installation it was made on. */
  readonly device: string;
  readonly counts: Readonly<Record<KeptTable | 'events' | 'files', number>>;
}

export interface BackupRecord extends BackupHead {
  readonly rows: { readonly [Table in KeptTable]: readonly KeptRows[Table][] };
  readonly events: readonly EventRow[];
  readonly files: readonly BackupFile[];
  /** Ids of evidence whose bytes were gone when the backup was made. */
  readonly withoutBytes: readonly string[];
}

export function commentOf(sha256: string): string {
  return `${BACKUP_FORMAT} sha256:${sha256}`;
}

/** The hash a comment holds; null when there is no comment, `broken` when it is none of ours. */
export function hashInComment(comment: string): string | null {
  if (comment === '') return null;
  return COMMENT.exec(comment)?.[1] ?? 'broken';
}

/** The name of a file in the zip: `copyName` under its folder. */
export function fileName(part: BackupFile['part'], copyName: string): string {
  return part === 'original' ? `evidence/${copyName}` : `small/${copyName.replace(/^(E\d+)-.*$/, '$1')}`;
}

/** Rows in an order that depends on nothing but themselves. */
export function inCanonicalOrder(content: RecordContent): RecordContent {
  const byName = <R extends KeptRows[KeptTable]>(rows: readonly R[]): readonly R[] =>
    rows.toSorted((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1));
  const bySeq = <R extends { readonly seq: number; readonly id: string }>(rows: readonly R[]): readonly R[] =>
    rows.toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
  return {
    events: content.events.toSorted((a, b) => a.seq - b.seq),
    messages: bySeq(content.messages),
    tombstones: byName(content.tombstones),
    corrections: byName(content.corrections),
    phrases: byName(content.phrases),
    letters: byName(content.letters),
    cases: bySeq(content.cases),
    glitches: bySeq(content.glitches),
    evidence: bySeq(content.evidence),
  };
}

function nameIn(row: KeptRows[KeptTable]): string {
  return 'key' in row ? row.key : row.id;
}

/** The text of `record.json`, in pieces of a few rows, so that it never has to be one string. */
export function* recordText(record: BackupRecord): Generator<string, void, undefined> {
  const { rows, events, files, withoutBytes, ...head } = record;
  yield `${canonicalJson(head).slice(0, -1)},\n"rows":{`;
  for (const [index, table] of KEPT_TABLES.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(table)}:`;
    yield* listText(rows[table]);
  }
  yield '},\n"events":';
  yield* listText(events);
  yield ',\n"files":';
  yield* listText(files);
  yield ',\n"withoutBytes":';
  yield* listText(withoutBytes);
  yield '}\n';
}

const AT_ONCE = 200;

function* listText(list: readonly unknown[]): Generator<string, void, undefined> {
  if (list.length === 0) return void (yield '[]');
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const lines = list.slice(from, from + AT_ONCE).map((row) => canonicalJson(row));
    yield `${from === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield ']';
}
