// @vitest-environment node
import { expect, it } from 'vitest';

import { BACKUP_VERSION, type BackupRecord } from '../../../utils/storage/backup-format';
import { readBackupRecord, type BackupShape } from '../../../utils/storage/backup-schema';

/** Names of fields only, optional ones too: every plain value counts as `1`. */
type Fields<T> = T extends readonly (infer Item)[]
  ? Fields<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Fields<Exclude<T[Key], undefined>> }
    : 1;
type Have<One, Other> = [Fields<One>] extends [Fields<Other>] ? true : false;

it('has every field of the rows and no other; if this does not compile, change utils/storage/backup-schema.ts', () => {
  const all: Have<BackupShape, BackupRecord> = true;
  const noOther: Have<BackupRecord, BackupShape> = true;
  expect([all, noOther]).toEqual([true, true]);
});

it('names the first field that is wrong', () => {
  const wrong = { format: 'redress-backup', version: BACKUP_VERSION, madeAt: 'yesterday' };
  expect(readBackupRecord(wrong)).toMatchObject({ ok: false, at: 'madeAt' });
});
