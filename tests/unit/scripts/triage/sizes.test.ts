import { expect, it } from 'vitest';
import { counted, inMegabytes } from '../../../../scripts/triage/sizes';

it.each([
  [0, '0.0 MB'],
  [1_230_000, '1.2 MB'],
  [345_600_000, '346 MB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(inMegabytes(bytes)).toBe(text);
});

it('counts in words', () => {
  expect([counted(1, 'file'), counted(0, 'file'), counted(12_345, 'file')]).toEqual([
    '1 file',
    '0 files',
    '12,345 files',
  ]);
});
