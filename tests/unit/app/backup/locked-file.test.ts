// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { isLocked, lockFile, unlockFile } from '../../../../utils/app/backup/locked-file';

const PASSPHRASE = 'four calm words here';
/** Fast enough for a test; the file says which it is, so opening needs no other code. */
const QUICK = 10;
const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 251);

const locked = (): Promise<Blob> => lockFile(new Blob([BYTES]), PASSPHRASE, QUICK);

async function changed(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

describe('a locked file', () => {
  it('opens with its passphrase, the same to the byte', async () => {
    const file = await locked();

    expect(await isLocked(file)).toBe(true);
    const opened = await unlockFile(file, PASSPHRASE);
    expect(opened.ok && new Uint8Array(await opened.value.arrayBuffer())).toEqual(BYTES);
  });

  it('takes as many rounds as `age -p` does, where nothing else is said', async () => {
    const [, stanza] = (await (await lockFile(new Blob(['a']), PASSPHRASE)).text()).split('\n');

    expect(stanza).toMatch(/^-> scrypt \S+ 18$/);
  });

  it('is another file each time, though the passphrase is the same', async () => {
    expect(await (await locked()).text()).not.toBe(await (await locked()).text());
  });

  it.each(['', 'Four calm words here', `${PASSPHRASE} `])('stays shut for the passphrase “%s”', async (other) => {
    expect(await unlockFile(await locked(), other)).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  it.each([
    ['a byte in its middle is another one', (file: Blob) => changed(file, file.size >> 1)],
    ['its last byte is another one', (file: Blob) => changed(file, file.size - 1)],
    ['its end is missing', (file: Blob) => Promise.resolve(file.slice(0, file.size - 70_000))],
    ['only its first line is there', (file: Blob) => Promise.resolve(file.slice(0, 22))],
  ])('is said to be damaged when %s', async (_what, damage) => {
    expect(await unlockFile(await damage(await locked()), PASSPHRASE)).toEqual({ ok: false, why: 'damaged' });
  });

  it.each([
    ['a backup that is not locked', new Blob(['PK\u0003\u0004 and more'])],
    ['an empty file', new Blob([])],
  ])('is not taken for one: %s', async (_what, file) => {
    expect(await isLocked(file)).toBe(false);
  });
});
