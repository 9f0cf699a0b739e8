/** Reading a backup: everything about it is checked before anything is done with it. */
import { verifyChain } from '../../core/record/chain';
import { isPoisoned, isTooDeep } from '../../core/record/backup-guard';
import { TYPE_BYTES, typeOfFile } from '../../core/evidence/file-type';
import { sha256Of } from '../../platform/sha256';
import { hashInComment, RECORD_NAME, type BackupFile, type BackupRecord } from '../../storage/backup-format';
import { upgradeBackup } from '../../storage/backup-upgrade';
import { KEPT_TABLES, type EvidenceRow } from '../../storage/rows';
import { isTold, nameOf, toldBy } from '../../storage/told';
import { crcOf } from './blob-crc';
import { fewAtOnce } from './few-at-once';
import type { LongWork } from './long-work';
import { sourceChunks } from '../import/mail-source';
import { openZip, type OpenedZip, type ZipContent, type ZipTrouble } from './zip-file';

/** Why a file is refused. Each has a sentence, `backup.refused.<why>`. */
export type Refusal =
  | ZipTrouble
  /** No record in it, or of no format of ours. */
  | 'no-backup'
  | 'newer'
  /** The text is larger than any record. */
  | 'too-large'
  | 'damaged'
  | 'too-deep'
  | 'poisoned'
  | 'schema'
  /** It says how many rows it has, and has others. */
  | 'counts'
  | 'chain'
  /** A file it names is not there, or not the one it names. */
  | 'missing-file'
  | 'changed-file'
  /** A file that it does not name. */
  | 'stray-file'
  | 'program'
  | 'unreadable'
  | 'stopped'
  /** It is locked, and no passphrase was given. */
  | 'needs-passphrase'
  | 'wrong-passphrase';

/** A backup that was found whole. */
export interface OpenBackup {
  readonly record: BackupRecord;
  /** Bytes of evidence by its id, as slices of the file. */
  readonly originals: ReadonlyMap<string, Blob>;
  readonly small: ReadonlyMap<string, Blob>;
  /** Names of rows that the backup's own chain tells otherwise, or not at all. */
  readonly untold: readonly string[];
}

export type BackupReading =
  | { readonly ok: true; readonly value: OpenBackup }
  /** `detail`: the file or field it is about, where it is about one. */
  | { readonly ok: false; readonly why: Refusal; readonly detail: string };

interface ReadOptions extends LongWork {
  /** The bytes were hashed just before: only their sizes are looked at. */
  readonly unhashed?: boolean;
}

/** A text as long as a browser's strings can be is more than a lifetime of notices. */
const MAX_RECORD = 400 << 20;

/** Never rejects. */
export async function readBackup(file: Blob, options: ReadOptions = {}): Promise<BackupReading> {
  try {
    return await read(file, options);
  } catch {
    return refused(options.signal?.aborted === true ? 'stopped' : 'unreadable');
  }
}

async function read(file: Blob, options: ReadOptions): Promise<BackupReading> {
  const zip = await openZip(file);
  if (!zip.ok) return refused(zip.why);
  const framed = hashInComment(zip.value.comment);
  if (framed !== null && framed !== (await zip.value.frameHash())) return refused('damaged');
  const parsed = await parsedRecord(zip.value.contents.get(RECORD_NAME));
  if (!parsed.ok) return refused(parsed.why);
  const upgraded = upgradeBackup(parsed.value);
  if (!upgraded.ok) return refused(upgraded.why);
  // The schemas are large, and only this looks at them.
  const { readBackupRecord } = await import('../../storage/backup-schema');
  const checked = readBackupRecord(upgraded.value);
  if (!checked.ok) return refused('schema', checked.at);
  const { record } = checked;
  if (!countsFit(record)) return refused('counts');
  if (!verifyChain(record.events).ok) return refused('chain');
  return withFiles(record, zip.value, options);
}

function refused(why: Refusal, detail = ''): BackupReading {
  return { ok: false, why, detail };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: Refusal };

async function parsedRecord(content: ZipContent | undefined): Promise<Parsed> {
  if (!content) return { ok: false, why: 'no-backup' };
  if (content.size > MAX_RECORD) return { ok: false, why: 'too-large' };
  const bytes = await unpacked(content);
  if (bytes === null) return { ok: false, why: 'damaged' };
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(await bytes.arrayBuffer());
    if (isTooDeep(json)) return { ok: false, why: 'too-deep' };
    const value: unknown = JSON.parse(json);
    return isPoisoned(value) ? { ok: false, why: 'poisoned' } : { ok: true, value };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

/** The content, unpacked; null when it is not what its entry says. */
async function unpacked(content: ZipContent): Promise<Blob | null> {
  let bytes = content.bytes;
  if (content.unpacked !== null) {
    const chunks: BlobPart[] = [];
    try {
      for await (const chunk of sourceChunks(content)) chunks.push(new Blob([new Uint8Array(chunk)]));
    } catch {
      return null;
    }
    bytes = new Blob(chunks);
  }
  return bytes.size === content.size && (await crcOf(bytes)) === content.crc ? bytes : null;
}

function countsFit({ counts, rows, events, files }: BackupRecord): boolean {
  const unique = (keys: readonly (string | number)[]): boolean => new Set(keys).size === keys.length;
  return (
    KEPT_TABLES.every(
      (table) =>
        counts[table] === rows[table].length && unique(rows[table].map((row) => ('key' in row ? row.key : row.id))),
    ) &&
    counts.events === events.length &&
    counts.files === files.length &&
    unique(rows.messages.flatMap(({ keys }) => [...keys])) &&
    unique(rows.evidence.map(({ number }) => number)) &&
    unique(files.map(({ name }) => name))
  );
}

async function withFiles(record: BackupRecord, zip: OpenedZip, options: ReadOptions): Promise<BackupReading> {
  const named = new Set([RECORD_NAME, ...record.files.map(({ name }) => name)]);
  const stray = [...zip.contents.keys()].find((name) => !named.has(name));
  if (stray !== undefined) return refused('stray-file', stray);
  const items = new Map(record.rows.evidence.map((row) => [row.id, row]));
  const [originals, small] = [new Map<string, Blob>(), new Map<string, Blob>()];
  const total = record.files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let trouble: BackupReading | null = null;
  await fewAtOnce(record.files, async (file) => {
    if (trouble !== null) return;
    options.signal?.throwIfAborted();
    const item = items.get(file.evidence);
    const content = zip.contents.get(file.name);
    const read = item && content ? await readFile(file, item, content, options) : refused('missing-file', file.name);
    if (read instanceof Blob) (file.part === 'original' ? originals : small).set(file.evidence, read);
    else trouble ??= read;
    done += file.size;
    options.onProgress?.({ done, total });
  });
  if (trouble !== null) return trouble;
  const without = new Set(record.withoutBytes);
  const missing = record.rows.evidence.find(({ id }) => !originals.has(id) && !without.has(id));
  if (missing) return refused('missing-file', missing.payload.facts.name);
  return { ok: true, value: { record, originals, small, untold: untoldIn(record) } };
}

async function readFile(
  file: BackupFile,
  item: EvidenceRow,
  content: ZipContent,
  { unhashed = false }: ReadOptions,
): Promise<Blob | BackupReading> {
  const bytes = await bytesOf(content, file, unhashed);
  if (bytes === null) return refused('changed-file', file.name);
  return file.part === 'small' || (await isHarmless(bytes, item)) ? bytes : refused('program', file.name);
}

/** The bytes of a file with its type; null when they are not those it names. */
async function bytesOf(content: ZipContent, file: BackupFile, unhashed: boolean): Promise<Blob | null> {
  if (content.size !== file.size) return null;
  const bytes = content.unpacked === null ? content.bytes : await unpacked(content);
  if (bytes === null || (!unhashed && (await sha256Of(bytes)) !== file.sha256)) return null;
  return bytes.slice(0, bytes.size, file.type);
}

/** Types a browser would run in our name. They are kept only as what their bytes are. */
const ACTIVE = /html|xml|svg|script/;

async function isHarmless(bytes: Blob, { payload: { facts } }: EvidenceRow): Promise<boolean> {
  const typed = typeOfFile(new Uint8Array(await bytes.slice(0, TYPE_BYTES).arrayBuffer()), facts.name);
  return (
    typed.ok &&
    (bytes.type === facts.type || bytes.type === '') &&
    (!ACTIVE.test(facts.type) || typed.media === facts.type)
  );
}

function untoldIn({ rows, events }: BackupRecord): readonly string[] {
  const told = toldBy(events);
  return KEPT_TABLES.flatMap((table) =>
    rows[table].filter((row) => !isTold(told, table, row)).map((row) => nameOf(table, row)),
  );
}
