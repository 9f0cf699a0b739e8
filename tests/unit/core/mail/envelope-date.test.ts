import { expect, it } from 'vitest';
import { endsWithDate } from '../../../../utils/core/mail/envelope-date';
import { bytes } from './bytes';

const tell = (line: string): boolean => endsWithDate(bytes(line), 0, bytes(line).length);

it.each([
  ["Gmail's export", 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023'],
  ["Gmail's export with CRLF", 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 -0730 2023\r'],
  ['asctime', 'From ann@example.com Tue Aug  8 12:36:29 2023'],
  ['asctime with CRLF', 'From ann@example.com Tue Aug  8 12:36:29 2023\r'],
  ['asctime with blanks behind it', 'From ann@example.com Tue Aug  8 12:36:29 2023 \t'],
  ['a zone after the year', 'From ann@example.com Tue Aug  8 12:36:29 2023 +0200'],
  ['a named zone', 'From ann@example.com Tue, Aug  8 12:36:29 PDT 2023'],
  ['no seconds', 'From - Tue Aug 08 12:36 2023'],
])('knows the date of %s', (_name, line) => expect(tell(line)).toBe(true));

it.each([
  ['no date', 'From here on it rained'],
  ['no such day', 'From 1773664405479613283@xxx Tux Aug 08 12:36:29 +0000 2023'],
  ['no such month', 'From 1773664405479613283@xxx Tue Axg 08 12:36:29 +0000 2023'],
  ['letters among its digits', 'From 1773664405479613283@xxx Tue Aug 08 12:36:2x +0000 2023'],
  ['other signs in the time', 'From 1773664405479613283@xxx Tue Aug 08 12-36-29 +0000 2023'],
  ['a zone without a sign', 'From 1773664405479613283@xxx Tue Aug 08 12:36:29 00000 2023'],
  ['nothing before the date', 'Tue Aug 08 12:36:29 +0000 2023'],
  ['something behind it', 'From ann Tue Aug  8 12:36:29 2023 at noon'],
  ['the date before a word of the same length', 'From ann Tue Aug 08 12:36:29 +0000 2023x'],
  ['nothing', ''],
])('refuses a line with %s', (_name, line) => expect(tell(line)).toBe(false));

it('looks at nothing before the line', () => {
  const line = bytes('From a Tue Aug 08 12:36:29 +0000 2023');
  expect(endsWithDate(line, 6, line.length)).toBe(true);
  expect(endsWithDate(line, 7, line.length)).toBe(false);
});
