// @vitest-environment node
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { mergeBackup } from '../../../../utils/app/backup/merge-backup';
import { readBackup, type Refusal } from '../../../../utils/app/backup/read-backup';
import { backupOf, opened, withStory } from './backups';
import { stored, TEN_GIGABYTES, zeros, zipOf } from '../made-up-zips';
import { freshBrowser, makeDeps } from '../made-up';

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
          withRecord((text) => text.replace(/"version":\d+/, '"version":99')),
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
      'a moment that is none',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/"loggedAt":"[^"]+"/, '"loggedAt":"2026-99-99T99:99:99.999Z"')),
        ),
    ],
    [
      'a date of a message that is none',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/"date":"[^"]+"/, '"date":"soon"')),
        ),
    ],
    [
      'a time outside of all calendars',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/"at":\d+/, '"at":1e300')),
        ),
    ],
    [
      'a place in the order that nothing can follow',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"seq":1,', '"seq":9007199254740991,')),
        ),
    ],
    [
      'a number of evidence that nothing can follow',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/"number":1,/, '"number":999999999,')),
        ),
    ],
    [
      'a change of an entry to a kind nobody knows',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace('"field":"station"', '"field":"what"')),
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
      'a file larger than any that was kept',
      'schema',
      (file) =>
        repacked(
          file,
          withRecord((text) => text.replace(/("name":"evidence[^}]*"size":)\d+/, '$110000000000')),
        ),
    ],
    ['ten gigabytes of zeros for a record', 'bomb', () => zipOf({ 'record.json': zeros(TEN_GIGABYTES) })],
    [
      'ten gigabytes of zeros that say they are two',
      'too-large',
      () => zipOf({ 'record.json': zeros(TEN_GIGABYTES, 2e9) }),
    ],
    [
      'ten gigabytes of zeros that say they are a megabyte',
      'damaged',
      () => zipOf({ 'record.json': zeros(TEN_GIGABYTES, 1e6) }),
    ],
    [
      'ten gigabytes of zeros in place of a picture',
      'changed-file',
      async (file) => {
        const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
        const entries = Object.entries(parts).map(([name, bytes]) => [name, stored(bytes)] as const);
        return zipOf({ ...Object.fromEntries(entries), 'evidence/E1-screen.png': zeros(TEN_GIGABYTES, 15) });
      },
    ],
    ['a smaller bomb beside the record', 'bomb', () => zipOf({ 'evidence/E2-x.png': zeros(30 << 20) })],
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
