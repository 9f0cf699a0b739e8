/** Backups of made-up records. Needs the Blobs of Node: `@vitest-environment node`. */
import { makeBackup } from '../../../../utils/app/backup/backup';
import type { Deps } from '../../../../utils/app/deps';
import { readBackup, type OpenBackup } from '../../../../utils/app/backup/read-backup';
import { writeStory } from '../../../migrations/story';
import { makeDeps } from '../made-up';

export async function withStory(): Promise<Deps> {
  const deps = await makeDeps();
  await writeStory(deps);
  return deps;
}

export async function backupOf(deps: Deps): Promise<Blob> {
  const made = await makeBackup(deps);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.file;
}

export async function opened(file: Blob): Promise<OpenBackup> {
  const read = await readBackup(file);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}
