import { describe, expect, it } from 'vitest';

import { contentAt, isBomb, readEntries, type ZipEntry } from '../../../../utils/core/zip/zip-entries';

const SMALL = { at: 0, packed: 100, unpacked: 300, method: 'deflated', encrypted: false } as const;

interface Written {
  readonly flags?: number;
  readonly method?: number;
  readonly packed?: number;
  readonly unpacked?: number;
  readonly at?: number;
  readonly extra?: readonly number[];
}

function written({ flags = 0, method = 8, packed = 5, unpacked = 9, at = 0, extra = [] }: Written): number[] {
  const bytes = new Uint8Array(46 + 3 + extra.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(8, flags, true);
  view.setUint16(10, method, true);
  view.setUint32(20, packed, true);
  view.setUint32(24, unpacked, true);
  view.setUint16(28, 3, true);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, 2, true);
  view.setUint32(42, at, true);
  bytes.set(extra, 49);
  return [...bytes];
}

function number64(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return [...bytes];
}

const read = (...entries: readonly number[][]) => readEntries(new Uint8Array(entries.flat()), entries.length);
const BIG = 0xffffffff;

describe('readEntries', () => {
  it('reads sizes, places, methods and locks, and no names', () => {
    expect(read(written({}), written({ method: 0, at: 70 }), written({ method: 14, flags: 1 }))).toEqual([
      { at: 0, packed: 5, unpacked: 9, method: 'deflated', encrypted: false },
      { at: 70, packed: 5, unpacked: 9, method: 'stored', encrypted: false },
      { at: 0, packed: 5, unpacked: 9, method: 'other', encrypted: true },
    ]);
  });

  it('reads sizes beyond 4 GB where zip64 keeps them, whatever stands before them', () => {
    const size = 12 * 1024 ** 3;
    const other = [9, 0, 2, 0, 1, 1];
    const both = [1, 0, 24, 0, ...number64(size), ...number64(7e9), ...number64(5e9)];
    expect(read(written({ packed: BIG, unpacked: BIG, at: BIG, extra: [...other, ...both] }))).toMatchObject([
      { unpacked: size, packed: 7e9, at: 5e9 },
    ]);
    const one = [1, 0, 8, 0, ...number64(size)];
    expect(read(written({ unpacked: BIG, extra: one }))).toMatchObject([{ unpacked: size, packed: 5 }]);
  });

  it.each([
    ['ends in an entry', written({}).slice(0, 40)],
    ['ends in an extra field', written({ extra: [1, 0, 8, 0, 1, 1, 1, 1] }).slice(0, 52)],
    ['is something else', Array.from({ length: 60 }, () => 80)],
  ])('is null for a list that %s', (_name, bytes) => expect(read(bytes)).toBeNull());
});

describe('isBomb', () => {
  it.each<[string, readonly ZipEntry[], boolean]>([
    ['nothing', [], false],
    ['entries side by side', [SMALL, { ...SMALL, at: 130 }], false],
    ['entries in another order', [{ ...SMALL, at: 130 }, SMALL], false],
    ['entries over one another', [SMALL, { ...SMALL, at: 129 }], true],
    ['an entry that reaches into the list', [{ ...SMALL, at: 900 }], true],
    ['a small file that unpacks well', [{ ...SMALL, unpacked: 5 << 20 }], false],
    ['a large one that unpacks to a thousand times', [{ ...SMALL, unpacked: 11 << 20 }], true],
  ])('judges %s', (_name, entries, bomb) => expect(isBomb(entries, 1_000)).toBe(bomb));
});

it('finds where an entry begins behind its local name and extra field', () => {
  const local = new Uint8Array(30);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, 12, true);
  view.setUint16(28, 4, true);
  expect(contentAt({ ...SMALL, at: 1_000 }, local)).toBe(1_046);
  expect(contentAt(SMALL, local.subarray(0, 20))).toBeNull();
  expect(contentAt(SMALL, new Uint8Array(30))).toBeNull();
});
