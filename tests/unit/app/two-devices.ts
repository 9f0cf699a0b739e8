/** Two made-up installations, and backups from one to the other. Needs the Blobs of Node: `@vitest-environment node`. */
import type { Deps } from '../../../utils/app/deps';
import { mergeBackup, type Choices } from '../../../utils/app/backup/merge-backup';
import type { OpenBackup } from '../../../utils/app/backup/read-backup';
import type { CaseRow } from '../../../utils/storage/rows';
import { save } from '../../../utils/storage/save';
import { backupOf, opened } from './backup/backups';
import { freshBrowser, makeDeps } from './made-up';

export const DEVICES = { one: '1111111111111111', two: '2222222222222222' } as const;

export async function device(name: keyof typeof DEVICES): Promise<Deps> {
  freshBrowser();
  return makeDeps({ device: DEVICES[name] });
}

export async function backed(deps: Deps): Promise<OpenBackup> {
  return opened(await backupOf(deps));
}

export async function merge(into: Deps, from: Deps, choices?: Choices) {
  return mergeBackup(into, await backed(from), choices);
}

export async function nameCase(deps: Deps, name: string): Promise<CaseRow> {
  const row = await deps.db.cases.toCollection().first();
  if (!row) throw new Error('there is no case');
  const next = { ...row, payload: { ...row.payload, name } };
  await save(deps, deps.now(), (writer) => writer.put('cases', next, 'case-changed'));
  return next;
}
