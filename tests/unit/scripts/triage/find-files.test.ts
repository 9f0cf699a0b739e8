import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../../../scripts/triage/find-files';
import { folderOf, removeFolders } from './mail-folder';

afterEach(removeFolders);

async function namesIn(folder: string, ...names: readonly string[]): Promise<readonly string[]> {
  return (await findFiles(names, folder)).map(({ name }) => name);
}

describe('findFiles', () => {
  it('takes a file as it is named, whatever it is called', async () => {
    const folder = folderOf({ 'Inbox.txt': 'abc' });
    expect(await findFiles(['Inbox.txt'], folder)).toEqual([
      { kind: 'file', name: 'Inbox.txt', path: join(folder, 'Inbox.txt'), size: 3 },
    ]);
  });

  it('takes the mail files of a folder and of those in it, sorted by name', async () => {
    const folder = folderOf({
      'm/b.eml': '',
      'm/a.MBOX': '',
      'm/c/z.eml': '',
      'm/c/a.zip': '',
      'm/Sent.mbox/mbox': '',
      'm/Sent.mbox/table_of_contents': '',
      'm/notes.txt': '',
      'm/eml': '',
    });
    expect(await namesIn(folder, 'm')).toEqual([
      join('m', 'Sent.mbox', 'mbox'),
      join('m', 'a.MBOX'),
      join('m', 'b.eml'),
      join('m', 'c', 'a.zip'),
      join('m', 'c', 'z.eml'),
    ]);
  });

  it('keeps the order of the names', async () => {
    const folder = folderOf({ 'b.eml': '', 'a.eml': '' });
    expect(await namesIn(folder, 'b.eml', 'a.eml', 'b.eml')).toEqual(['b.eml', 'a.eml', 'b.eml']);
  });

  it('follows links to files, but not to folders', async () => {
    const folder = folderOf({ 'm/a.eml': '', 'other.eml': '' });
    symlinkSync(folder, join(folder, 'm', 'round.mbox'));
    symlinkSync(join(folder, 'other.eml'), join(folder, 'm', 'link.eml'));
    expect(await namesIn(folder, 'm')).toEqual([join('m', 'a.eml'), join('m', 'link.eml')]);
  });

  it('says which names lead to nothing', async () => {
    const folder = folderOf({ 'a.eml': '' });
    symlinkSync(join(folder, 'gone'), join(folder, 'broken.eml'));
    expect(await findFiles(['missing.mbox', '.'], folder)).toMatchObject([
      { kind: 'problem', name: 'missing.mbox', message: 'there is no such file or folder' },
      { kind: 'file', name: 'a.eml' },
      { kind: 'problem', name: 'broken.eml' },
    ]);
  });
});
