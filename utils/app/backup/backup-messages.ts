/** What a page and its backup worker say to each other. */
import type { BackupResult } from './backup';
import type { Progress } from './long-work';
import type { BackupReading } from './read-backup';

export type ToBackupWorker =
  /** `now`: milliseconds since the epoch. `passphrase`: null for a file that is not locked. */
  | { readonly ask: 'make'; readonly device: string; readonly now: number; readonly passphrase: string | null }
  /** `passphrase`: null as long as she was not asked for one. */
  | { readonly ask: 'read'; readonly file: Blob; readonly passphrase: string | null };

export type FromBackupWorker =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'made'; readonly result: BackupResult }
  | { readonly is: 'read'; readonly result: BackupReading };

export function isToBackupWorker(value: unknown): value is ToBackupWorker {
  if (typeof value !== 'object' || value === null || !('ask' in value) || !('passphrase' in value)) return false;
  return value.ask === 'make' ? 'device' in value && 'now' in value : value.ask === 'read' && 'file' in value;
}

export function isFromBackupWorker(value: unknown): value is FromBackupWorker {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false;
  return value.is === 'progress'
    ? 'progress' in value
    : (value.is === 'made' || value.is === 'read') && 'result' in value;
}
