import { expect, it } from 'vitest';

import { uint16, uint32, uint64 } from '../../../../utils/core/zip/read-uint';

const BYTES = new Uint8Array([1, 2, 3, 255, 4, 0, 0, 0]);

it('reads numbers with the lowest byte first, and no byte as 0', () => {
  expect(uint16(BYTES, 0)).toBe(0x0201);
  expect(uint32(BYTES, 0)).toBe(0xff030201);
  expect(uint64(BYTES, 0)).toBe(0x4ff030201);
  expect([uint16(BYTES, 7), uint32(BYTES, 100)]).toEqual([0, 0]);
});
