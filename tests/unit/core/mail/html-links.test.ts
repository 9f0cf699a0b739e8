import { describe, expect, it } from 'vitest';
import { htmlLinks } from '@/utils/core/mail/html-links';

describe('htmlLinks', () => {
  it.each([
    [
      'where a link leads, with its words',
      '<a href="https://Flex.Amazon.com/x?y">Log  in</a>',
      ['flex.amazon.com|Log in'],
    ],
    ['words inside other elements', '<a href=http://a.example><b>Log</b> <i>in</i></a>', ['a.example|Log in']],
    ['a link without words', '<a href="http://a.example"><img src="x"></a>', ['a.example|']],
    ['an address written with references', '<a href="https&#58;//a.example/">x</a>', ['a.example|x']],
    [
      'an address with a user and a port',
      '<a href="https://amazon.com@a.example:8443/">x</a>',
      ['amazon.com@a.example|x'],
    ],
    ['an area of a map', '<area href="https://a.example/">', ['a.example|']],
    ['a form that sends', '<form action="https://a.example/login"></form>', ['a.example|']],
    ['an address without a scheme', '<a href="//a.example/x">x</a>', ['a.example|x']],
    ['white space that browsers leave out', '<a href=" ht\ntps://a.example/x ">x</a>', ['a.example|x']],
    ['a link that is never closed', '<a href="https://a.example/">Log in', ['a.example|Log in']],
    ['the same link once', '<a href="https://a.example/1">x</a><a href="https://a.example/2">x</a>', ['a.example|x']],
  ])('finds %s', (_name, html, expected) => {
    expect(htmlLinks(html).map(({ host, words }) => `${host}|${words}`)).toEqual(expected);
  });

  it.each([
    ['a mail address', '<a href="mailto:a@example.com">x</a>'],
    ['a place in the mail', '<a href="#top">x</a>'],
    ['an address in a comment', '<!-- <a href="https://a.example/">x</a> -->'],
    ['an anchor without an address', '<a name="x">x</a>'],
    ['a picture', '<img src="https://a.example/x.png">'],
    ['nothing', ''],
  ])('leaves out %s', (_name, html) => {
    expect(htmlLinks(html)).toEqual([]);
  });

  it('stops at so many links, and at so many words', () => {
    const html = Array.from({ length: 300 }, (_none, at) => `<a href="https://a${at}.example/">${'w'.repeat(500)}</a>`);
    const links = htmlLinks(html.join(''));
    expect(links).toHaveLength(100);
    expect(links[0]?.words).toHaveLength(100);
  });
});
