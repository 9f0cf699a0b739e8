/** Backups locked with a passphrase: a plain backup, locked as a whole. */
import { sha256Of } from '../../platform/sha256';
import type { BackupResult } from './backup';
import { isLocked, lockFile, unlockFile, WORK_FACTOR } from './locked-file';
import type { LongWork } from './long-work';
import { readBackup, type BackupReading } from './read-backup';

/** Locks a backup that was made, and opens it again before it is handed out. What failed before stays as it is. */
export async function lockBackup(
  result: BackupResult,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<BackupResult> {
  if (!result.ok) return result;
  const { file, name } = result.value;
  const locked = await lockFile(file, passphrase, workFactor);
  const opened = await unlockFile(locked, passphrase);
  const isWhole = opened.ok && (await sha256Of(opened.value)) === (await sha256Of(file));
  return isWhole
    ? { ok: true, value: { ...result.value, file: locked, name: `${name}.age` } }
    : { ok: false, why: 'unproven', detail: opened.ok ? 'other bytes' : opened.why };
}

/** `readBackup` for a file that may be locked. Never rejects; `needs-passphrase` where one is needed and none was given. */
export async function readAnyBackup(
  file: Blob,
  passphrase: string | null,
  work: LongWork = {},
): Promise<BackupReading> {
  try {
    if (!(await isLocked(file))) return await readBackup(file, work);
    if (passphrase === null) return { ok: false, why: 'needs-passphrase', detail: '' };
    const opened = await unlockFile(file, passphrase);
    return opened.ok ? await readBackup(opened.value, work) : { ok: false, why: opened.why, detail: '' };
  } catch {
    return { ok: false, why: 'unreadable', detail: '' };
  }
}
