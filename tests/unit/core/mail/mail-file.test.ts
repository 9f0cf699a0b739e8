import { expect, it } from 'vitest';
import { MailFile } from '../../../../utils/core/mail/mail-file';
import { bytes, text } from './bytes';

const ENVELOPE = 'From ann@example.com Tue Aug  8 12:36:29 2023\n';
const MAIL = `Subject: one\n\n${'words\n'.repeat(2_000)}`;

function read(content: string, chunk: number, most = 1 << 20) {
  const given: string[] = [];
  const file = new MailFile(most, ({ block, from, to }) => given.push(text(block.bytes.slice(from, to))));
  const whole = bytes(content);
  for (let at = 0; at < whole.length; at += chunk) file.push(whole.slice(at, at + chunk));
  file.end();
  return { given, isMbox: file.isMbox, bytes: file.bytes, skipped: file.skipped };
}

it.each([1_000, 1 << 20])('tells an mbox from a message, in chunks of %i bytes', (chunk) => {
  const two = `${ENVELOPE}${MAIL}\n${ENVELOPE}${MAIL}\n`;
  expect(read(two, chunk)).toEqual({ given: [MAIL, MAIL], isMbox: true, bytes: two.length, skipped: 0 });
  expect(read(MAIL, chunk)).toEqual({ given: [MAIL], isMbox: false, bytes: MAIL.length, skipped: 0 });
});

it.each([100, 9_000])('keeps %i bytes of a message that is longer', (most) => {
  expect(read(MAIL, 1_000, most)).toMatchObject({ given: [MAIL.slice(0, most)], bytes: MAIL.length });
});

it('gives nothing for nothing', () => {
  expect(read('', 1)).toEqual({ given: [], isMbox: false, bytes: 0, skipped: 0 });
});
