/** Runs inside a page of the extension: backs its record up and brings it back, against bare reads and writes of the same. */
import { makeBackupBeside, readBackupBeside } from '../../utils/app/backup/backup-beside';
import type { Deps } from '../../utils/app/deps';
import { dryRun, mergeBackup } from '../../utils/app/backup/merge-backup';
import type { OpenBackup } from '../../utils/app/backup/read-backup';
import { isAnything, wipe } from '../../utils/app/backup/wipe';
import { saveFile } from '../../utils/platform/save-file';
import { openDatabase, type RedressDatabase } from '../../utils/storage/database';
import { createMirror } from '../../utils/storage/mirror';
import { mirrorStore } from '../../utils/storage/mirror-store';
import { KEPT_TABLES } from '../../utils/storage/rows';
import { all, bareTransaction } from './bare-read';
import { bareDatabase } from './bare-write';
import { timed, type Timed } from './record-watch';

/** Where {@link handIn} puts the file that is brought back. */
const INPUT = 'bench-backup';

let made: Blob = new Blob();
let database: Promise<RedressDatabase> | null = null;

async function use(): Promise<Deps> {
  database ??= openDatabase();
  const own: Pick<Deps, 'db' | 'mirror' | 'device' | 'now'> = {
    db: await database,
    mirror: createMirror(mirrorStore()),
    device: '00000000000000bf',
    now: () => new Date(),
  };
  // Nothing here judges a message.
  return own as Deps;
}

/** Makes a backup as the product does, read back and all. The count: bytes of the file. */
export async function backup(): Promise<Timed> {
  const deps = await use();
  return timed('the backup', async () => {
    const result = await makeBackupBeside(deps);
    if (!result.ok) throw new Error(`No backup: ${result.why} ${result.detail}`);
    made = result.value.file;
    return made.size;
  });
}

/** Every row and every byte of evidence, read and nothing else. The count: bytes of evidence. */
export async function backupBare(): Promise<Timed> {
  const { db } = await use();
  return timed(null, async () => {
    const names = [...KEPT_TABLES, 'events'];
    const store = bareTransaction(db, names);
    await Promise.all(names.map((name) => all(store(name))));
    const rows = (await all(bareTransaction(db, ['blobs'])('blobs'))) as readonly { readonly payload: Blob }[];
    let bytes = 0;
    for (const { payload } of rows) bytes += (await payload.arrayBuffer()).byteLength;
    return bytes;
  });
}

/** Hands the last backup out as the product does, so that it can be put in again as a file. */
export function handOut(): void {
  saveFile(made, 'bench.zip');
}

/** A field for the file that {@link restore} takes. */
export function makeRoom(): string {
  const input = document.createElement('input');
  input.type = 'file';
  input.id = INPUT;
  document.body.append(input);
  return `#${INPUT}`;
}

async function opened(): Promise<OpenBackup> {
  const input = document.querySelector<HTMLInputElement>(`#${INPUT}`);
  const read = await readBackupBeside(input?.files?.[0] ?? new Blob());
  if (!read.ok) throw new Error(`No backup: ${read.why} ${read.detail}`);
  return read.value;
}

/** Reads, checks, shows and puts in a backup as the product does. The count: items of evidence with the right bytes. */
export async function restore(): Promise<Timed> {
  const deps = await use();
  return timed('the restore', async () => {
    const open = await opened();
    await dryRun(deps, open);
    const merged = await mergeBackup(deps, open);
    if (!merged.ok) throw new Error(`Not brought back: ${merged.why} ${merged.detail}`);
    return (await deps.db.blobs.count()) - merged.value.unproven.length;
  });
}

/** The same rows and bytes, written in one transaction of a database of their own and nothing else. */
export async function restoreBare(): Promise<Timed> {
  const { db } = await use();
  const { record, originals } = await opened();
  const rows = {
    ...record.rows,
    events: record.events,
    blobs: [...originals].map(([id, payload]) => ({ id, payload })),
  };
  const bare = await bareDatabase(db);
  const written = await timed(null, () => bare.write(rows));
  await bare.remove();
  return written;
}

/** Takes everything away, so that it can be brought back. */
export async function empty(): Promise<void> {
  const wiped = await wipe(await use());
  if (!wiped.ok || isAnything(wiped.left)) throw new Error('The record could not be emptied.');
}
