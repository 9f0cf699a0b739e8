import { describe, expect, it } from 'vitest';
import type { TransferEncoding } from '../../../../utils/core/mail/mail-parts';
import { DecodedPart, hexByte } from '../../../../utils/core/mail/part-bytes';
import { bytes, text } from './bytes';

const room = new DecodedPart();

function decode(content: string, encoding: TransferEncoding): string {
  const raw = bytes(content);
  room.decode(raw, 0, raw.length, encoding);
  return text(room.block.bytes.subarray(0, room.length));
}

describe('DecodedPart', () => {
  it.each<[string, TransferEncoding, string, string]>([
    ['lines as they are, without carriage returns at their ends', 'none', 'a\r\nb\r\r\nc\rd', 'a\nb\nc\rd\n'],
    ['nothing', 'none', '', ''],
    ['quoted-printable in either case', 'quoted', 'a=3D=c3=A9', 'a=é\n'],
    ['soft line breaks', 'quoted', 'on=\r\ne=\n!', 'one!\n'],
    ['what is not encoded as it should be', 'quoted', '=X1 = 3D =3\n=', '=X1 = 3D =3\n'],
    ['an escape that the line ends in', 'quoted', 'a=4=\n1', 'a=41\n'],
    ['base64 over lines, with what is no digit in it', 'base64', 'bW9y\r\nZS*B3\r\nb3Jkcw==', 'more words'],
    ['base64 that is padded in the middle', 'base64', 'YQ==YmM=', 'abc'],
    ['base64 that ends too early', 'base64', 'bW9yZ', 'more'.slice(0, 3)],
    ['base64 of two and of three digits', 'base64', 'YWI', 'ab'],
  ])('decodes %s', (_name, encoding, content, expected) => {
    expect(decode(content, encoding)).toBe(expected);
  });

  it('takes parts of any size, one after the other', () => {
    for (const size of [10, 3_000_000, 10, 200_000]) expect(decode('x'.repeat(size), 'none')).toHaveLength(size + 1);
  });
});

it.each([
  ['4', '1', 0x41],
  ['f', 'F', 0xff],
  ['g', '0', -1],
  ['0', ' ', -1],
])('reads %s%s as a byte', (high, low, expected) => {
  expect(hexByte(high.charCodeAt(0), low.charCodeAt(0))).toBe(expected);
});
