import { expect, it, vi } from 'vitest';
import { HeaderMemo } from '../../../../utils/core/mail/header-memo';
import { bytes } from './bytes';

const at = (value: string): [Uint8Array, number, number] => [bytes(`A:${value}\nB: c\n`), 2, value.length + 8];

it('reads the same header once and another one anew', () => {
  const parse = vi.fn((text: string) => text.length);
  const memo = new HeaderMemo(parse);
  const long = 'x'.repeat(200);
  expect([' text/plain', ' text/plain', ' text/html', long, long].map((value) => memo.read(...at(value)))).toEqual([
    10, 10, 9, 200, 200,
  ]);
  expect(parse.mock.calls.flat()).toEqual(['text/plain', 'text/html', long, long]);
});

it('remembers no more than a mailbox has different ones', () => {
  const memo = new HeaderMemo((text) => text);
  const values = Array.from({ length: 3_000 }, (_value, index) => `v${index}`);
  expect([...values, ...values].map((value) => memo.read(...at(value)))).toEqual([...values, ...values]);
});
