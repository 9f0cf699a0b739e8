import { describe, expect, test } from 'vitest';

import { linkSigns } from '@/utils/core/sender/disguised-link';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';

const { senders } = knowledgeFromDisk();

describe('an address in the text', () => {
  test.each([
    [
      'behind a scheme',
      'Log in at https://flex.amazon.com.case-review.example/48812 today',
      'https://flex.amazon.com.case-review.example/48812',
    ],
    ['without a scheme', 'Open amazonflex-verify.example.', 'amazonflex-verify.example.'],
    ['with a digit for a letter', 'see (amaz0n-flex.example/pay)', 'amaz0n-flex.example/pay'],
    ['in another alphabet', 'see https://\u0430mazon-flex.example', 'https://\u0430mazon-flex.example'],
    ['in punycode', 'see https://xn--mazon-3ve.example', 'https://xn--mazon-3ve.example'],
    [
      'before a mail address',
      'http://amazon-flex.example/in?to=sam@mail.example',
      'http://amazon-flex.example/in?to=sam@mail.example',
    ],
    ['that names Amazon as a user', 'https://amazon.com@case.example/', 'https://amazon.com@case.example/'],
    ['right behind a word', 'Verify:https://amazon-flex.example', 'Verify:https://amazon-flex.example'],
    ['behind many words with full stops', `${'e.g. '.repeat(60)}amazon-flex.example`, 'amazon-flex.example'],
    ['with something invisible in it', 'am\u00adazon-flex.example', 'am\u00adazon-flex.example'],
  ])('finds an address that imitates Amazon’s, %s', (_name, text, shown) => {
    const { at, disguised } = linkSigns(text, [], senders);
    expect(disguised).toBe(true);
    expect(at && text.slice(...at)).toBe(shown);
  });

  test.each([
    ['Amazon’s own', 'https://flex.amazon.com/help and https://www.amazon.co.uk.'],
    ['a mail address', 'write to help@amazon-flex.example'],
    ['Amazon’s own with a sign behind it', 'amazon.com! “amazon.com” amazon.com’s amazon.com* amazon.com…'],
    ['Amazon’s own in Japanese', 'flex.amazon.co.jpにアクセス、https://www.amazon.co.jp。ご確認'],
    ['Amazon’s own with a port or a user', 'https://flex.amazon.com:443 https://sam:secret@flex.amazon.com/'],
    ['another shop', 'https://shop.example/amazing-offers'],
    ['words with full stops', 'Thank you.Amazon Flex. e.g. this'],
    ['nothing', ''],
  ])('lets %s pass', (_name, text) => {
    expect(linkSigns(text, [], senders)).toEqual({ disguised: false, at: null, elsewhere: false });
  });
});

describe('an address behind a link', () => {
  const TEXT = 'Log in at flex.amazon.com today.';
  const signs = (host: string, words: string) => linkSigns(TEXT, [{ host, words }], senders);

  test.each([
    ['imitates Amazon’s', 'amazon-flex.example', 'Log in', 'Log in'],
    ['has Amazon’s as a user', 'flex.amazon.com@case.example', 'Log in', 'Log in'],
    ['is not the one it shows', 'case.example', 'flex.amazon.com', 'flex.amazon.com'],
    ['is not the one it shows with a scheme', 'case.example', 'https://flex.amazon.com/x', null],
    ['stands behind a picture', 'amazon-flex.example', '', null],
  ])('%s', (_name, host, words, shown) => {
    const { disguised, at, elsewhere } = signs(host, words);
    expect({ disguised, elsewhere }).toEqual({ disguised: true, elsewhere: true });
    expect(at && TEXT.slice(...at)).toBe(shown);
  });

  test.each([
    ['Amazon’s own', 'flex.amazon.com', 'flex.amazon.com', false],
    ['Amazon’s own behind another of Amazon’s', 'www.amazon.jobs', 'https://www.amazon.com', false],
    ['a survey', 'survey.example', 'Tell us', true],
    ['a newsletter’s that counts clicks', 'click.news.example', 'Read more', true],
  ])('of %s is none', (_name, host, words, elsewhere) => {
    expect(signs(host, words)).toEqual({ disguised: false, at: null, elsewhere });
  });

  test('is elsewhere only when no link leads to Amazon', () => {
    const links = [
      { host: 'apps.example', words: 'Get the app' },
      { host: 'flex.amazon.com', words: 'Help' },
    ];
    expect(linkSigns('', links, senders).elsewhere).toBe(false);
  });
});
