import { describe, expect, it } from 'vitest';

import { decimalOf, hexOf, makeId } from '../../../../scripts/demo/mailbox/ids';
// The page's scripts are plain JavaScript, served as they are.
import * as pageIds from '../../../../scripts/demo/page/ids.js';

describe('ids of the demo mailbox', () => {
  it('hold the time in milliseconds above the lowest 20 bits', () => {
    const at = Date.UTC(2026, 10, 3, 17, 12, 7);
    const id = makeId(at, 'any', new Set());
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(BigInt(`0x${id}`) >> 20n).toBe(BigInt(at));
  });

  it('are the same for the same seed and differ within one millisecond', () => {
    const taken = new Set<string>();
    const first = makeId(1_800_000_000_000, 'seed', taken);
    expect(makeId(1_800_000_000_000, 'seed', new Set())).toBe(first);
    expect(makeId(1_800_000_000_000, 'seed', taken)).not.toBe(first);
    expect(taken.size).toBe(2);
  });

  it('go from hexadecimal to decimal and back', () => {
    expect(decimalOf('198c6747aabb71a9')).toBe('1840959905192440233');
    expect(hexOf(1840959905192440233n)).toBe('198c6747aabb71a9');
  });
});

describe("address tokens of the demo mailbox's page", () => {
  it('are written as Gmail writes them', () => {
    expect(pageIds.tokenOf('1840959905192440233')).toBe('FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt');
  });

  it('are read back', () => {
    expect(pageIds.decimalOf('FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt')).toBe('1840959905192440233');
  });

  it.each(['', 'p2', '198c6747aabb71a9', 'FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNx', 'constructor'])(
    'are not found in "%s"',
    (token) => {
      expect(pageIds.decimalOf(token)).not.toBe('1840959905192440233');
    },
  );
});
