// @vitest-environment node
import { expect, it } from 'vitest';

import { makeBackup } from '../../../../utils/app/backup/backup';
import { lockBackup, readAnyBackup } from '../../../../utils/app/backup/locked-backup';
import { lockFile } from '../../../../utils/app/backup/locked-file';
import { backupOf, withStory } from './backups';

const PASSPHRASE = 'four calm words here';
const QUICK = 10;

it('locks a backup, names it so, and gives back the same record for the passphrase', async () => {
  const plain = await makeBackup(await withStory());
  const locked = await lockBackup(plain, PASSPHRASE, QUICK);
  if (!plain.ok || !locked.ok) throw new Error('no backup');

  expect(locked.value).toMatchObject({ name: `${plain.value.name}.age`, counts: plain.value.counts });
  expect(await locked.value.file.text()).not.toContain('record.json');
  const [one, other] = [
    await readAnyBackup(plain.value.file, null),
    await readAnyBackup(locked.value.file, PASSPHRASE),
  ];
  expect(other.ok && other.value.record).toEqual(one.ok && one.value.record);
});

it('leaves a backup that could not be made as it is', async () => {
  const failed = { ok: false, why: 'unreadable', detail: 'x' } as const;
  expect(await lockBackup(failed, PASSPHRASE, QUICK)).toBe(failed);
});

it('asks for the passphrase, and says what is wrong with one, or with what it opens', async () => {
  const plain = await backupOf(await withStory());
  const file = await lockFile(plain, PASSPHRASE, QUICK);
  const no = (why: string) => ({ ok: false, why, detail: '' });

  expect(await readAnyBackup(file, null)).toEqual(no('needs-passphrase'));
  expect(await readAnyBackup(file, 'four other words')).toEqual(no('wrong-passphrase'));
  expect(await readAnyBackup(file.slice(0, file.size - 100), PASSPHRASE)).toEqual(no('damaged'));
  expect(await readAnyBackup(await lockFile(new Blob(['a diary']), PASSPHRASE, QUICK), PASSPHRASE)).toEqual(
    no('no-zip'),
  );
  expect(await readAnyBackup(plain, PASSPHRASE)).toMatchObject({ ok: true });
});
