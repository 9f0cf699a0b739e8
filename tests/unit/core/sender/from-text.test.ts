import { describe, expect, it } from 'vitest';
import { fromText } from '@/utils/core/sender/from-text';

describe('fromText', () => {
  it.each([
    [{ address: 'a@example.com', name: 'A' }, 'A <a@example.com>'],
    [{ address: 'a@example.com' }, 'a@example.com'],
    [{ name: ' A ' }, 'A'],
    [{}, ''],
    [null, ''],
  ])('shows %j as %j', (sender, expected) => {
    expect(fromText(sender)).toBe(expected);
  });
});
