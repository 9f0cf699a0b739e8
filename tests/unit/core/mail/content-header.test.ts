import { describe, expect, it } from 'vitest';
import { readContentHeader } from '../../../../utils/core/mail/content-header';

describe('readContentHeader', () => {
  it.each([
    ['text/plain', 'text/plain', {}],
    ['Text/HTML; Charset="UTF-8"', 'text/html', { charset: 'UTF-8' }],
    [
      'text/plain; charset=utf-8; format=flowed; delsp=yes',
      'text/plain',
      { charset: 'utf-8', format: 'flowed', delsp: 'yes' },
    ],
    ['multipart/mixed; boundary="a b;c=d"', 'multipart/mixed', { boundary: 'a b;c=d' }],
    ['multipart/mixed;boundary=----=_Part_1_2.3', 'multipart/mixed', { boundary: '----=_Part_1_2.3' }],
    ['multipart/mixed; boundary=a; boundary=b', 'multipart/mixed', { boundary: 'a' }],
    ["application/pdf; filename*=utf-8''x.pdf", 'application/pdf', { 'filename*': "utf-8''x.pdf" }],
    ['text/plain;', 'text/plain', {}],
    ['', '', {}],
  ])('reads %j', (text, value, params) => {
    const read = readContentHeader(text);
    expect([read?.value, Object.fromEntries(read?.params ?? [])]).toEqual([value, params]);
  });

  it.each([
    'text/plain (a comment)',
    'text/plain; charset="a\\"b"',
    'text/plain; charset',
    'text/plain charset=utf-8',
    'multipart/mixed; boundary*0=a; boundary*1=b',
    "text/plain; charset*=us'en'utf-8",
    'text/plain; charset="utf-8',
  ])('leaves %j to a full parser', (text) => {
    expect(readContentHeader(text)).toBeNull();
  });
});
