import { describe, expect, it } from 'vitest';
import { frameOf } from '@/utils/core/text/letter-frame';
import { ownRanges } from '@/utils/core/text/own-text';

/** The parts of the frame with their words. */
function frame(text: string): readonly (readonly [string, string])[] {
  return frameOf(text, ownRanges(text)).map(({ part, at }) => [part, text.slice(...at).trim()]);
}

const BODY = 'We have looked at your message and nothing has changed.';

describe('frameOf', () => {
  it.each([
    ['a greeting with a name', 'Hello Sam Rivers,', ['Hello', 'Sam Rivers']],
    ['a greeting with a title', 'Dear Mr. Rivers,', ['Dear', 'Mr. Rivers']],
    ['a greeting without punctuation', 'Hi Sam', ['Hi', 'Sam']],
    ['a name behind a comma', 'Buenos días, Dana:', ['Buenos días', ', Dana:']],
    ['a partner without a name', 'Dear delivery partner,', ['Dear', 'delivery partner']],
    ['a Japanese address', '田中様', ['田中様']],
    ['a Japanese greeting with a name', 'こんにちは、Samさん', ['こんにちは', '、Samさん']],
  ])('knows %s', (_name, line, words) => {
    expect(frame(`${line}\n\n${BODY}`).map(([, text]) => text)).toEqual(words);
  });

  it.each([
    ['the names before a comma', `Hi Dana, we wrote to you. ${BODY}`, ['Hi', 'Dana']],
    ['no words of the sentence', `Hello, as we wrote in our last message: ${BODY}`, ['Hello']],
    [
      'names where nothing ends them',
      'Hello Sam we have looked at your message and nothing has changed',
      ['Hello', 'Sam'],
    ],
  ])('takes of a greeting that goes on in its line %s', (_name, text, words) => {
    expect(frame(text).map(([, part]) => part)).toEqual(words);
  });

  it.each([
    ['Best regards,\nArjun\nAmazon Flex Support', 'closing signature signature'],
    ['Regards, Arjun', 'closing signature'],
    ['Thanks for your understanding.\n\nRegards,\nMei', 'closing signature signature'],
    ['Thank you for your patience.', 'closing'],
    ['Mit freundlichen Grüßen\n\nJürgen', 'closing signature'],
    ['何卒よろしくお願い申し上げます。\nメイ', 'closing signature'],
    ['The Amazon Flex Team', 'signature'],
    ['Arjun K.\nAmazon Flex Support', 'signature signature'],
  ])('knows the sign-off "%s"', (end, parts) => {
    expect(
      frame(`${BODY}\n\n${end}`)
        .map(([part]) => part)
        .join(' '),
    ).toBe(parts);
  });

  it.each([
    ['a text of one line', BODY],
    ['a last line that is a sentence', `${BODY}\n\nPlease see the app.`],
    ['thanks inside the text', `Thank you for writing. ${BODY}`],
    ['a word that only begins like a greeting', `Heyday is over. ${BODY}`],
    ['a letter that is nothing but thanks', 'Thank you for the pictures.'],
    ['nothing', ''],
  ])('finds no frame in %s', (_name, text) => {
    expect(frame(text)).toEqual([]);
  });

  it('keeps away from quoted text', () => {
    const text = `${BODY}\n\nRegards,\nMei\n\n> Hello Mei,\n> Regards,\n> Sam`;

    expect(frame(text).map(([, part]) => part)).toEqual(['Regards', 'Mei']);
  });
});
