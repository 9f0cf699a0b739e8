import { describe, expect, it } from 'vitest';

import { looksLikeZip, readEnd, readEnd64 } from '../../../../utils/core/zip/zip-end';

function end(entries: number, bytes: number, at: number, comment = 0): Uint8Array {
  const record = new Uint8Array(22 + comment);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, bytes, true);
  view.setUint32(16, at, true);
  view.setUint16(20, comment, true);
  return record;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('readEnd', () => {
  it.each([
    ['at the very end', joined(new Uint8Array(40), end(3, 200, 1_000))],
    ['before a comment', joined(new Uint8Array(40), end(3, 200, 1_000, 9))],
    ['behind a false one in what came before', joined(end(7, 1, 1), end(3, 200, 1_000))],
  ])('finds the record %s', (_name, tail) =>
    expect(readEnd(tail)).toMatchObject({ kind: 'directory', entries: 3, bytes: 200, at: 1_000 }),
  );

  it('points to the zip64 record of a large file', () => {
    const locator = new Uint8Array(20);
    const view = new DataView(locator.buffer);
    view.setUint32(0, 0x07064b50, true);
    view.setBigUint64(8, 7_000_000_000n, true);
    expect(readEnd(joined(locator, end(0xffff, 0xffffffff, 0xffffffff)))).toMatchObject({
      kind: 'zip64',
      end64At: 7_000_000_000,
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a file without one', new Uint8Array(500)],
    ['a record with something behind it', joined(end(1, 1, 1), new Uint8Array(3))],
  ])('is null for %s', (_name, tail) => expect(readEnd(tail)).toBeNull());
});

it('reads the zip64 record', () => {
  const record = new Uint8Array(56);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(32, 70_000n, true);
  view.setBigUint64(40, 9_000_000n, true);
  view.setBigUint64(48, 5_000_000_000n, true);
  expect(readEnd64(record)).toEqual({ entries: 70_000, bytes: 9_000_000, at: 5_000_000_000 });
  expect(readEnd64(record.subarray(1))).toBeNull();
  expect(readEnd64(new Uint8Array(56))).toBeNull();
});

it.each([
  ['an entry', [0x50, 0x4b, 3, 4], true],
  ['an empty zip', [0x50, 0x4b, 5, 6], true],
  ['mail', [...new TextEncoder().encode('From: a')], false],
])('tells %s by its beginning', (_name, start, zip) => {
  const head = new Uint8Array(30);
  head.set(start);
  expect(looksLikeZip(head)).toBe(zip);
});
