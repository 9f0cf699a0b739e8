import { describe, expect, it } from 'vitest';
import { boundaryAt, gmailHex, gmailIdOf, isQuotedFrom } from '../../../../utils/core/mail/mbox-boundary';
import { bytes } from './bytes';

const ENVELOPE = 'From ann@example.com Tue Aug  8 12:36:29 2023\n';

describe('boundaryAt', () => {
  it.each([
    ['two headers', `${ENVELOPE}A: b\nC: d\n`],
    ['one header and the end of the headers', `${ENVELOPE}A: b\r\n\r\n`],
    ['a header that is folded', `${ENVELOPE}A: b\n c\n`],
    ['a header whose line is longer than is looked at', `${ENVELOPE}A: ${'b'.repeat(5000)}`],
  ])('finds an envelope before %s', (_name, content) => {
    expect(boundaryAt(bytes(content), 0, false)).toEqual({ kind: 'boundary', contentAt: ENVELOPE.length });
  });

  it.each([
    ['no envelope', 'Frog\nA: b\nC: d\n'],
    ['a line that is too long', `From ${'a'.repeat(1000)}`],
    ['no headers', `${ENVELOPE}Then we went home.\n`],
    ['a header without a name', `${ENVELOPE}: b\nC: d\n`],
    ['one header and prose', `${ENVELOPE}A: b\nand so on.\n`],
    ['a name of great length', `${ENVELOPE}${'a'.repeat(200)}: b\n`],
  ])('refuses %s', (_name, content) => {
    expect(boundaryAt(bytes(content), 0, false)).toEqual({ kind: 'none' });
  });

  it.each(['Fro', 'From ann', ENVELOPE, `${ENVELOPE}A`, `${ENVELOPE}A: b`, `${ENVELOPE}A: b\n`, `${ENVELOPE}A: b\nC`])(
    'asks for more of %j, unless there is none',
    (content) => {
      expect(boundaryAt(bytes(content), 0, false)).toEqual({ kind: 'more' });
      expect(boundaryAt(bytes(content), 0, true).kind).not.toBe('more');
    },
  );
});

it.each([
  ['>From a', 'yes'],
  ['>>>From a', 'yes'],
  ['From a', 'no'],
  ['> From a', 'no'],
  ['>Frog', 'no'],
  ['>>Fr', 'more'],
  ['', 'more'],
])('tells whether %j is escaped', (content, expected) => {
  expect(isQuotedFrom(bytes(content), 0)).toBe(expected);
});

it.each([
  ['From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023', '189d5261275de363'],
  ['From 99999999999999999999@xxx Tue', null],
  ['From 17@xxx Tue', null],
  [ENVELOPE, null],
  ['', null],
])("reads Gmail's id in %j", (line, expected) => {
  expect(gmailIdOf(bytes(line))).toBe(expected);
});

it.each([
  ['1', '0000000000000001'],
  ['18446744073709551615', 'ffffffffffffffff'],
  ['18446744073709551616', null],
  ['1.5', null],
  ['', null],
])('writes %j as the page does', (digits, expected) => {
  expect(gmailHex(digits)).toBe(expected);
});
