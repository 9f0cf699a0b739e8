/** Making the one file that holds everything. Bytes of evidence go into it as they lie in the database, unread but for their hash. */
import { copyName } from '../../core/evidence/safe-name';
import { crc32 } from '../../core/zip/crc32';
import { sha256Of, sha256OfBytes, WHOLE } from '../../platform/sha256';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  commentOf,
  fileName,
  inCanonicalOrder,
  RECORD_NAME,
  recordText,
  type BackupFile,
  type BackupRecord,
} from '../../storage/backup-format';
import type { RedressDatabase } from '../../storage/database';
import { readLedger } from '../../storage/ledger';
import type { RecordContent } from '../../storage/mirror';
import { readRecord } from '../../storage/read-record';
import { storedBytes } from '../../storage/sealed-bytes';
import type { EvidenceRow } from '../../storage/rows';
import { errorName } from '../../storage/save';
import { crcOf } from './blob-crc';
import type { Deps } from '../deps';
import { fewAtOnce } from './few-at-once';
import type { LongWork } from './long-work';
import { readBackup } from './read-backup';
import { ZipParts } from './zip-parts';

export interface MadeBackup {
  readonly file: Blob;
  /** Name to save it under. */
  readonly name: string;
  readonly counts: BackupRecord['counts'];
  /** Events the record had: what came later is not in the file. */
  readonly events: number;
  /** Numbers of evidence whose bytes are not in the file, since they are gone or can't be read. */
  readonly without: readonly number[];
}

export type BackupResult =
  | { readonly ok: true; readonly value: MadeBackup }
  /** `unproven`: the finished file did not read back as it should; `detail` says why. */
  | { readonly ok: false; readonly why: 'unreadable' | 'stopped' | 'unproven'; readonly detail: string };

interface Held {
  readonly content: RecordContent;
  readonly device: string;
  readonly originals: ReadonlyMap<string, Blob>;
  readonly small: ReadonlyMap<string, Blob>;
}

/** Makes a backup and reads it back before it is handed out. Memory does not grow with the pictures. */
export async function makeBackup(
  deps: Pick<Deps, 'db' | 'device' | 'now'>,
  work: LongWork = {},
): Promise<BackupResult> {
  try {
    const made = await build(await hold(deps.db, deps.device), deps.now(), work);
    if (work.signal?.aborted === true) return { ok: false, why: 'stopped', detail: '' };
    const proof = await readBackup(made.file, { unhashed: true });
    return proof.ok
      ? { ok: true, value: made }
      : { ok: false, why: 'unproven', detail: `${proof.why} ${proof.detail}`.trim() };
  } catch (error) {
    return { ok: false, why: work.signal?.aborted === true ? 'stopped' : 'unreadable', detail: errorName(error) };
  }
}

/**
 * A backup of the second copy, for a browser that no longer opens the record: every text, without the bytes of evidence.
 * Null where there is no second copy to read.
 */
export async function makeRescue({
  mirror,
  device,
  now,
}: Pick<Deps, 'mirror' | 'device' | 'now'>): Promise<MadeBackup | null> {
  try {
    const content = await mirror.content();
    if (content.events.length === 0) return null;
    const known = (await mirror.ledger())?.device ?? device;
    const held: Held = { content, device: known, originals: new Map(), small: new Map() };
    const made = await build(held, now(), {});
    return (await readBackup(made.file, { unhashed: true })).ok ? made : null;
  } catch {
    return null;
  }
}

async function build(held: Held, at: Date, work: LongWork): Promise<MadeBackup> {
  const { files, blobs, without } = await filesOf(held, work);
  const { events, ...rows } = inCanonicalOrder(held.content);
  const record: BackupRecord = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: at.toISOString(),
    device: held.device,
    counts: { ...countsOf(held.content), files: files.length },
    rows,
    events,
    files,
    withoutBytes: without.map(({ id }) => id),
  };
  const text = new Blob([...recordText(record)]);
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
  const zip = new ZipParts(commentOf);
  zip.add(
    { name: RECORD_NAME, packed: packed.size, unpacked: text.size, deflated: true, crc: await crcOf(text) },
    packed,
  );
  for (const { file, bytes, crc } of blobs)
    zip.add({ name: file.name, packed: bytes.size, unpacked: bytes.size, deflated: false, crc }, bytes);
  return {
    file: zip.finish(),
    name: `redress-backup-${record.madeAt.slice(0, 10)}.zip`,
    counts: record.counts,
    events: record.counts.events,
    without: without.map(({ number }) => number).sort((a, b) => a - b),
  };
}

/** Rows and the handles of all bytes at one moment: what is deleted later stays readable through its handle. */
async function hold(db: RedressDatabase, newDevice: string): Promise<Held> {
  await db.ensureOpen();
  return db.transaction('r', db.tables, async () => ({
    content: await readRecord(db),
    device: (await readLedger(db, newDevice)).device,
    originals: new Map((await db.blobs.toArray()).map(({ id, payload }) => [id, payload])),
    small: new Map((await db.thumbs.toArray()).map(({ id, payload }) => [id, payload])),
  }));
}

interface Packed {
  readonly file: BackupFile;
  readonly bytes: Blob;
  readonly crc: number;
}

async function filesOf(
  { content, originals, small }: Held,
  { onProgress, signal }: LongWork,
): Promise<{
  readonly files: readonly BackupFile[];
  readonly blobs: readonly Packed[];
  readonly without: readonly EvidenceRow[];
}> {
  const rows = content.evidence.toSorted((a, b) => a.number - b.number);
  const total = rows.reduce((sum, { id }) => sum + (originals.get(id)?.size ?? 0), 0);
  let done = 0;
  const packed = await fewAtOnce(rows, async (row) => {
    signal?.throwIfAborted();
    const original = await packedOf(row, 'original', originals.get(row.id));
    const picture = await packedOf(row, 'small', small.get(row.id));
    done += original?.bytes.size ?? 0;
    onProgress?.({ done, total });
    return { row, original, picture };
  });
  const blobs = packed.flatMap(({ original, picture }) => [original, picture].filter((one) => one !== null));
  const without = packed.filter(({ original }) => original === null).map(({ row }) => row);
  return { files: blobs.map(({ file }) => file), blobs, without };
}

/** Null: there are no bytes, or the browser can't read them any more. */
async function packedOf(row: EvidenceRow, part: BackupFile['part'], stored: Blob | undefined): Promise<Packed | null> {
  if (!stored) return null;
  const { name, type } = row.payload.facts;
  try {
    const bytes = await storedBytes({ table: part === 'original' ? 'blobs' : 'thumbs', id: row.id }, stored);
    const { sha256, crc } = await sumsOf(bytes);
    const file: BackupFile = {
      evidence: row.id,
      part,
      name: fileName(part, copyName(row.number, name)),
      type: part === 'original' ? type : bytes.type || 'image/webp',
      size: bytes.size,
      sha256,
    };
    return { file, bytes, crc };
  } catch {
    return null;
  }
}

/** Both sums of a file. Most of the time goes into reading, so what fits into memory is read once for both. */
async function sumsOf(file: Blob): Promise<{ readonly sha256: string; readonly crc: number }> {
  if (file.size > WHOLE) return { sha256: await sha256Of(file), crc: await crcOf(file) };
  const bytes = await file.arrayBuffer();
  return { sha256: await sha256OfBytes(bytes), crc: crc32(new Uint8Array(bytes)) };
}

function countsOf(content: RecordContent): Omit<BackupRecord['counts'], 'files'> {
  return {
    messages: content.messages.length,
    tombstones: content.tombstones.length,
    corrections: content.corrections.length,
    phrases: content.phrases.length,
    letters: content.letters.length,
    cases: content.cases.length,
    glitches: content.glitches.length,
    evidence: content.evidence.length,
    events: content.events.length,
  };
}
