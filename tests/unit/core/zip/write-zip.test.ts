import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crc32 } from '../../../../utils/core/zip/crc32';
import { leadsAstray, readNames } from '../../../../utils/core/zip/entry-names';
import { localHeader, zipEnd, type WrittenEntry } from '../../../../utils/core/zip/write-zip';
import { contentAt, readEntries } from '../../../../utils/core/zip/zip-entries';
import { readEnd, readEnd64 } from '../../../../utils/core/zip/zip-end';

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function zipOf(contents: readonly (readonly [name: string, bytes: Uint8Array])[], comment: string): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: WrittenEntry[] = [];
  let at = 0;
  for (const [name, bytes] of contents) {
    const entry = { name, packed: bytes.length, unpacked: bytes.length, deflated: false, crc: crc32(bytes) };
    const header = localHeader(entry);
    entries.push({ ...entry, at });
    parts.push(header, bytes);
    at += header.length + bytes.length;
  }
  return joined([...parts, zipEnd(entries, at, comment)]);
}

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of "%s" is the one that is published', (text, crc) => expect(crc32(strToU8(text))).toBe(crc));

  it('goes on from what came before', () => {
    expect(crc32(strToU8('56789'), crc32(strToU8('1234')))).toBe(crc32(strToU8('123456789')));
  });
});

describe('a zip that is written', () => {
  it('is read by another program, names and bytes', () => {
    // The other program gives entries as an object's fields, of which `__proto__` can't be one.
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => !text.endsWith('/') && text !== '__proto__');
    const contents = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 60 })), { selector: ([key]) => key });
    fc.assert(
      fc.property(contents, (list) => {
        const read = unzipSync(zipOf(list, 'words'));
        expect(Object.entries(read)).toHaveLength(list.length);
        for (const [key, bytes] of list) expect([...(read[key] ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 60 },
    );
  });

  it('says sizes and places over 4 GB in the zip64 way', () => {
    const huge: WrittenEntry = {
      name: 'a',
      packed: 5e9,
      unpacked: 6e9,
      deflated: true,
      crc: 7,
      at: 8e9,
    };
    const end = zipEnd([huge], 9e9, '');
    const found = readEnd(end);
    expect(found).toMatchObject({ kind: 'zip64' });
    const bytes = found?.kind === 'zip64' ? found.end64At - 9e9 : 0;
    expect(readEnd64(end.subarray(bytes, bytes + 56))).toEqual({ at: 9e9, bytes, entries: 1 });
    expect(readEntries(end, 1)).toEqual([
      { at: 8e9, packed: 5e9, unpacked: 6e9, method: 'deflated', encrypted: false },
    ]);
    expect(contentAt({ at: 0, packed: 0, unpacked: 0, method: 'stored', encrypted: false }, localHeader(huge))).toBe(
      localHeader(huge).length,
    );
  });

  it('can hold more entries than the old form counts', () => {
    const one = { packed: 0, unpacked: 0, deflated: false, crc: 0, at: 0 };
    const entries = Array.from({ length: 65_536 }, (_unused, index) => ({ ...one, name: String(index) }));
    const end = zipEnd(entries, 0, '');
    const found = readEnd(end);
    expect(found?.kind === 'zip64' ? readEnd64(end.subarray(found.end64At))?.entries : 0).toBe(65_536);
  });
});

describe('the names of entries', () => {
  it('are read as another program wrote them', () => {
    const zip = zipSync({ 'record.json': strToU8('{}'), 'evidence/E1-ä.png': strToU8('x') });
    const end = readEnd(zip);
    const [at, count] = end?.kind === 'directory' ? [end.at, end.entries] : [0, 0];
    const names = readNames(zip.subarray(at), count);
    expect(names.map(({ name }) => name)).toEqual(['record.json', 'evidence/E1-ä.png']);
    expect(names[0]?.crc).toBe(crc32(strToU8('{}')));
    expect(strFromU8(zip.subarray(0, 2))).toBe('PK');
  });

  it.each([
    ['record.json', false],
    ['evidence/E1-a..b.png', false],
    ['../a', true],
    ['a/../../b', true],
    ['./a', true],
    ['/etc/passwd', true],
    ['C:\\a', true],
    ['a\\b', true],
    ['a\0b', true],
    ['\uFFFD', true],
  ])('that lead astray are known: %j is one: %s', (name, astray) => expect(leadsAstray(name)).toBe(astray));
});
