import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { passesGate } from '../../../../utils/core/mail/flex-gate';
import { readHead } from '../../../../utils/core/mail/mail-head';
import { bytes } from './bytes';

const WORDS = 'Many words that say enough by themselves. '.repeat(20);
const SHOP = 'From: Shop <a@shop.test>\nSubject: News\n';

function passes(content: string | Uint8Array, owner: string | null = null): boolean {
  const mail = typeof content === 'string' ? bytes(content) : content;
  const block = blockOf(mail);
  return passesGate(block, readHead(block, 0, mail.length), 0, mail.length, owner);
}

function latin1(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0));
}

function alternative(plain: string, html: string): string {
  const part = (type: string, content: string): string => `--b\nContent-Type: text/${type}\n\n${content}\n`;
  return `${SHOP}Content-Type: multipart/alternative; boundary=b\n\n${part('plain', plain)}${part('html', html)}--b--\n`;
}

/** A text, and another part that holds the word. */
function besideText(type: string): string {
  return `${SHOP}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\nContent-Type: ${type}\n\nFlex\n--b--\n`;
}

describe('passesGate lets through what names Flex in', () => {
  it.each([
    ["the sender's name", 'From: Amazon Flex <a@b.test>\nSubject: News\n\nHi'],
    ["the sender's address", 'From: <flex-support@b.test>\n\nHi'],
    ['an encoded name', `From: =?utf-8?B?${btoa('Amazon Flex')}?= <a@b.test>\n\nHi`],
    ['a name in quotes', 'From: "Am\\azon Fl\\ex" <a@b.test>\n\nHi'],
    ['a name with look-alikes', 'From: Fl\u00e9x <a@b.test>\n\nHi'],
    ['the subject', 'From: a@b.test\nSubject: Your\n Flex block\n\nHi'],
    ['an encoded subject', 'From: a@b.test\nSubject: =?utf-8?Q?Fle=78?=\n\nHi'],
    ['plain text', `${SHOP}\nYour Flex block`],
    ['base64', `${SHOP}Content-Transfer-Encoding: base64\n\n${btoa('Your Flex block')}`],
    ['quoted-printable', `${SHOP}Content-Transfer-Encoding: quoted-printable\n\nFl=\nex`],
    ['HTML', `${SHOP}Content-Type: text/html\n\n<b>Fl</b>ex`],
    ['HTML beside a text that only stands in for it', alternative('See online', '<b>Flex</b>')],
    ['text beside HTML', alternative(`Flex ${WORDS}`, WORDS)],
    ['a text of two bytes a letter', `${SHOP}Content-Type: text/plain; charset=utf-16\n\nf\0l\0e\0x\0`],
    ['text that is joined from lines', `${SHOP}Content-Type: text/plain; format=flowed; delsp=yes\n\nFl \nex`],
    ['a multipart without its parts', `${SHOP}Content-Type: multipart/mixed; boundary=b\n\nFlex`],
  ])('%s', (_name, content) => {
    expect(passes(content)).toBe(true);
  });
});

describe('passesGate drops', () => {
  it.each([
    ['ordinary mail', `${SHOP}\nThe next box of express mail`],
    ['a sender with an "x" in quotes', 'From: "Max, Box" <max@b.test>\n\nHi'],
    ['flexible boxes of a style sheet', `${SHOP}Content-Type: text/html\n\n<style>p{display:flex}</style>Hi`],
    ['HTML beside a text that says enough', alternative(WORDS, '<b>Flex</b>')],
    ['the word in a header nobody sees', `X-Mailer: Flex\n${SHOP}\nHi`],
    ['an attachment', besideText('text/plain\nContent-Disposition: attachment')],
    ['a picture', besideText('image/png')],
    ['no body at all', SHOP],
  ])('%s', (_name, content) => {
    expect(passes(content)).toBe(false);
  });

  it('text in an old charset that has the letters of another word', () => {
    expect(passes(latin1(`${SHOP}Content-Type: text/plain; charset=iso-8859-1\n\nfl\xefxed`))).toBe(false);
    expect(passes(latin1(`${SHOP}Content-Type: text/plain; charset=iso-8859-1\n\nfl\xe9x`))).toBe(true);
  });
});

describe('passesGate', () => {
  it.each([
    ['their address', 'From: Sam@example.com\n\nHi', true],
    ['their name too', 'From: "Sam, R." <sam@example.com>\n\nHi', true],
    ['another one', 'From: ann@example.com\n\nHi', false],
    ['no sender', 'Subject: x\n\nHi', false],
  ])('lets through what the owner wrote: %s', (_name, content, expected) => {
    expect(passes(content, 'sam@example.com')).toBe(expected);
    expect(passes(content)).toBe(false);
  });

  it.each([
    ['headers that can be read in two ways', 'From ann@b.test\nFrom: a@b.test\n\nHi'],
    ['parts only a full parser finds', `${SHOP}Content-Type: multipart/mixed; boundary="b\u00e9"\n\n--b\u00e9\n\nHi`],
  ])('does not judge %s', (_name, content) => {
    expect(passes(content)).toBe(true);
  });

  it('says the same of a sender each time', () => {
    const [flex, shop] = ['From: Flex <a@b.test>\n\nHi', 'From: Lexus <a@b.test>\n\nHi'];
    expect([flex, shop, flex, shop].map((content) => passes(content))).toEqual([true, false, true, false]);
  });
});
