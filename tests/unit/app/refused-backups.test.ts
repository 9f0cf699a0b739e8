// @vitest-environment node
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { mergeBackup } from '../../../utils/app/merge-backup';
import { readBackup, type Refusal } from '../../../utils/app/read-backup';
import { backupOf, opened, withStory } from './backups';
import { freshBrowser, makeDeps } from './made-up';

/** The backup as a zip that another program has packed, its parts changed. */
async function repacked(
  file: Blob,
  change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Blob([new Uint8Array(zipSync(change(parts)))]);
}

function withRecord(change: (text: string) => string) {
  return (parts: Record<string, Uint8Array>) => ({
    ...parts,
    'record.json': strToU8(change(strFromU8(parts['record.json'] ?? new Uint8Array()))),
  });
}

describe('a file that is no backup of ours is refused and changes nothing', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const cases: readonly (readonly [string, Refusal, (file: Blob) => Blob | Promise<Blob>])[] = [
    ['nothing', 'no-zip', () => new Blob([])],
    ['zeros', 'no-zip', () => new Blob([new Uint8Array(100_000)])],
    ['a picture', 'no-zip', () => new Blob([strToU8('\x89PNG\r\n\x1a\n'), new Uint8Array(100)])],
    ['the first half', 'cut', (file) => file.slice(0, file.size >> 1)],
    ['another zip', 'no-backup', () => new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('words') }))])],
    [
      'a record of another program',
      'no-backup',
      (file) =>
        repacked(
          file,
          withRecord(() => '{"format":"other"}'),
        ),
    ],
    [
      'a list',
      'no-backup',
      (file) =>
        repacked(
          file,
          withRecord(() => '[1, 2]'),
        ),
    ],
    [
      'a newer version',
      'newer',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"version":1', '"version":2')),
        ),
    ],
    [
      'no JSON',
      'damaged',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.slice(0, -9)),
        ),
    ],
    [
      'a field nobody knows',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"seq":1,', '"seq":1,"extra":1,')),
        ),
    ],
    [
      'a field that is missing',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"seq":1,', '')),
        ),
    ],
    [
      'a field of another kind',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"seq":1,', '"seq":"1",')),
        ),
    ],
    [
      'a row twice',
      'counts',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/("phrases":\[\n)(.*)\]/, '$1$2,\n$2]')),
        ),
    ],
    [
      'another count',
      'counts',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/"messages":\d+/, '"messages":99')),
        ),
    ],
    [
      'an event that was changed',
      'chain',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"kind":"removed"', '"kind":"restored"')),
        ),
    ],
    [
      'a prototype',
      'poisoned',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"seq":1,', '"__proto__":{"x":1},"seq":1,')),
        ),
    ],
    [
      'a constructor deep inside',
      'poisoned',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"fields":{', '"fields":{"constructor":{},')),
        ),
    ],
    [
      '100 levels',
      'too-deep',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"files":', `"deep":${deep(100)},"files":`)),
        ),
    ],
    [
      'a name that leads out',
      'astray',
      (file) => repacked(file, (parts) => ({ ...parts, '../evil.txt': strToU8('x') })),
    ],
    ['an absolute name', 'astray', (file) => repacked(file, (parts) => ({ ...parts, '/etc/evil.txt': strToU8('x') }))],
    [
      'a file too many',
      'stray-file',
      (file) => repacked(file, (parts) => ({ ...parts, 'evidence/E9-x.png': strToU8('x') })),
    ],
    [
      'a file too few',
      'missing-file',
      (file) => repacked(file, ({ 'evidence/E1-screen.png': _gone, ...parts }) => parts),
    ],
    [
      'other bytes',
      'changed-file',
      (file) => repacked(file, (parts) => ({ ...parts, 'evidence/E1-screen.png': strToU8('made-up pictur!') })),
    ],
    [
      'bytes too many',
      'changed-file',
      (file) => repacked(file, (parts) => ({ ...parts, 'evidence/E1-screen.png': strToU8('made-up pictures') })),
    ],
    [
      'a bomb of zeros',
      'bomb',
      (file) => repacked(file, (parts) => ({ ...parts, 'evidence/E2-x.png': new Uint8Array(30 << 20) })),
    ],
  ];

  let whole = new Blob();
  beforeAll(async () => {
    freshBrowser();
    whole = await backupOf(await withStory());
  });

  it.each(cases)('%s: %s', async (_name, why, make) => {
    expect(await readBackup(await make(whole))).toMatchObject({ ok: false, why });
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('unless another program only packed it again', async () => {
    const again = await opened(await repacked(whole, (parts) => ({ ...parts })));
    expect(again.record.counts).toMatchObject({ evidence: 1, files: 2 });
    freshBrowser();
    const there = await makeDeps({ device: 'fedcba9876543210' });
    expect(await mergeBackup(there, again)).toMatchObject({ ok: true });
    expect(await (await there.db.blobs.toArray())[0]?.payload.text()).toBe('made-up picture');
  });

  it('whichever byte is flipped', async () => {
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const step = Math.ceil(bytes.length / 120);
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect((await readBackup(new Blob([flipped]))).ok, `byte ${at} of ${bytes.length}`).toBe(false);
    }
  });
});
