import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { headerText } from '../../../../utils/core/mail/header-text';
import { type MailHead, readHead } from '../../../../utils/core/mail/mail-head';
import { bytes } from './bytes';

function head(content: string): MailHead {
  return readHead(blockOf(bytes(content)), 0, content.length);
}

function value(content: string, name: 'from' | 'subject' | 'contentType'): string {
  const found = head(content);
  return headerText(bytes(content), found[name], found.bodyAt);
}

describe('readHead', () => {
  it.each([
    ['line feeds', 'Subject: a\n\nbody'],
    ['carriage returns and line feeds', 'Subject: a\r\n\r\nbody'],
  ])('finds the body after %s', (_name, content) => {
    expect(content.slice(head(content).bodyAt)).toBe('body');
  });

  it('has no body where no empty line comes', () => {
    expect(head('Subject: a\nTo: b').bodyAt).toBe(16);
  });

  it.each([
    ['in any case', 'SUBJECT: a\n\n', 'a'],
    ['with blanks before the colon', 'Subject \t: a\n\n', 'a'],
    ['with a fold before the colon', 'Subject\r\n : a\r\n\r\n', 'a'],
    ['the first of two', 'Subject: a\nSubject: b\n\n', 'a'],
    ['folded, with the blanks that fold it', 'Subject: a\r\n  b\r\n\tc\r\n\r\n', 'a  b\tc'],
    ['without the blanks at its ends', 'Subject:   a \t\n\n', 'a'],
    ['at the end of what there is', 'Subject: a', 'a'],
    ['in UTF-8', 'Subject: é\n\n', 'é'],
    ['none in a header that only begins like it', 'Subjects: a\n\n', ''],
    ['none in one with a control in its place', 'Content\rType: a\nSubj\x05ct: a\n\n', ''],
    ['none in the body', 'To: a\n\nSubject: b\n', ''],
    ['none in a folded line', 'To: a\n Subject: b\n\n', ''],
  ])('finds a header %s', (_name, content, expected) => {
    expect(value(content, 'subject')).toBe(expected);
  });

  it.each([
    ['Date: x\n\n', true],
    ['MESSAGE-ID: x\n\n', true],
    ['Content-Type: text/plain\n\n', false],
    ['', false],
    ['\nSubject: a\n\n', false],
  ])('tells from %j whether it is mail', (content, expected) => {
    expect(head(content).isMail).toBe(expected);
  });

  it.each([
    ['plain headers', 'A: b\nSubject: a\n\nx', true],
    ['a byte order mark', '\ufeffSubject: a\n\nx', false],
    ['a blank first', ' Subject: a\n\nx', false],
    ['an envelope line first', 'From me Tue\nSubject: a\n\nx', false],
    ['an envelope line further down', 'Subject: a\nFrom me Tue Aug  8 12:36:29 2023\nX: y\n\nx', false],
    ['an empty line of two carriage returns', 'Subject: a\n\r\r\nx\n\n', false],
  ])('knows %s for what they are', (_name, content, expected) => {
    expect(head(content).isPlain).toBe(expected);
  });
});
