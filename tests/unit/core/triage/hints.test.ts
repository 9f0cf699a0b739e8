import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import table from 'virtual:hint-table';
import { ownText } from '@/utils/core/text/own-text';
import { buildHints } from '@/utils/core/triage/build-hints';
import { hintFor, passesPrefilter, type RowText } from '@/utils/core/triage/hints';
import type { Person } from '@/utils/core/types';
import { FIXTURES } from './fixtures';

const FLEX: Person = { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' };
const row = (people: readonly Person[], subject: string | null, snippet: string | null = null): RowText => ({
  people,
  subject,
  snippet,
});

describe('hintFor', () => {
  it.each<[string, RowText, string | null]>([
    ['a cue from Flex', row([FLEX], 'Order Not Picked Up'), 'order-not-picked-up'],
    ['a cue from a name alone', row([{ name: 'Amazon Flex Team' }], 'Order Not Picked Up'), 'order-not-picked-up'],
    ['a cue in the snippet', row([FLEX], 'Update', 'Hello, as we wrote in our previous message'), 'canned-reply'],
    [
      'a thread that also shows the driver',
      row([FLEX, { name: 'me', address: 'sam@example.com' }], 'Order Not Picked Up'),
      'order-not-picked-up',
    ],
    [
      'Amazon’s address and Flex in the text',
      row([{ name: 'Amazon', address: 'x@amazon.com' }], 'Amazon Flex: undelivered packages'),
      'undelivered-packages',
    ],
    ['words in capitals and curly quotes', row([FLEX], 'YOUR ACCOUNT HAS BEEN DEACTIVATED'), 'account-status'],
    ['Spanish', row([FLEX], 'Pedido no recogido'), 'order-not-picked-up'],
    ['German', row([FLEX], 'Pakete nicht zugestellt'), 'undelivered-packages'],
    ['French', row([FLEX], 'Retard', 'Vous êtes arrivé en retard à la station de livraison.'), 'late-arrival'],
    ['Italian', row([FLEX], 'Consegne in ritardo'), 'late-delivery'],
    ['Portuguese', row([FLEX], 'Sua conta foi suspensa'), 'account-status'],
    ['Japanese, which has no spaces', row([FLEX], '【重要】お客様のアカウントの停止について'), 'account-status'],
    ['words that must all be there', row([FLEX], '車両についてのお知らせ'), null],
    ['a lost account that is open again', row([FLEX], 'Your account was reinstated'), 'appeal-accepted'],
    ['something adverse of no known kind', row([FLEX], 'Policy violation'), 'unknown-flex'],
    ['Flex without a cue', row([FLEX], 'Your earnings'), null],
    [
      'a shop with the same subject',
      row([{ name: 'Harbor Books', address: 'o@harborbooks.example' }], 'Order Not Picked Up'),
      null,
    ],
    ['Amazon without Flex', row([{ name: 'Amazon.com', address: 'x@amazon.com' }], 'Order Not Picked Up'), null],
    [
      'Seller Flex',
      row([{ name: 'Seller Flex', address: 'fr-sellerflex-support@amazon.com' }], 'Orders not picked up'),
      null,
    ],
    [
      'a friend who writes about it',
      row([{ name: 'Jo', address: 'jo@example.com' }], 'Amazon Flex order not picked up'),
      null,
    ],
    [
      'Flex’s name over a foreign address',
      row([{ name: 'Amazon Flex', address: 'x@mail.example' }], 'Account deactivated'),
      'phishing',
    ],
    ['a row that shows nothing', row([], null), null],
    ['a row without people', row([], 'Amazon Flex: undelivered packages'), 'undelivered-packages'],
  ])('says of %s the right thing', (_name, facts, expected) => {
    expect(hintFor(facts, table)).toBe(expected);
  });

  it('never marks a fixture that accuses nobody', () => {
    const marked = FIXTURES.filter(([, { message, expect: wanted }]) => {
      const snippet = ownText(message.text ?? '')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 100);
      return (
        !wanted.flag &&
        hintFor(row(message.from === null ? [] : [message.from], message.subject, snippet), table) !== null
      );
    });
    expect(marked.map(([name]) => name)).toEqual([]);
  });
});

describe('passesPrefilter', () => {
  it.each(FIXTURES.filter(([, fixture]) => fixture.expect.flag))('lets %s through', (_name, { message }) => {
    expect(passesPrefilter({ from: message.from, subject: message.subject, text: message.text ?? '' }, table)).toBe(
      true,
    );
  });

  it.each<[string, Person | null, string, string, boolean]>([
    ['a shop', { address: 'o@harborbooks.example' }, 'Order Not Picked Up', 'Come and get it.', false],
    ['an Amazon order', { address: 'x@amazon.com' }, 'Order Not Picked Up', 'Your locker waits.', false],
    ['nothing', null, '', '', false],
    ['a canned answer that never names Flex', FLEX, 'Re: hello', 'As we wrote before.', true],
    ['Flex with a hidden character', null, 'x', 'Amazon Fl\u00adex', true],
    ['Flex in full-width letters', null, 'x', 'Amazon \uff26\uff4c\uff45\uff58', true],
  ])('answers for %s', (_name, from, subject, text, expected) => {
    expect(passesPrefilter({ from, subject, text }, table)).toBe(expected);
  });

  it('sees Flex behind any character that shows nothing or is a letter of it in another form', () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0xfff0; code = code === 0x2fff ? 0xfe00 : code + 1) {
      const character = String.fromCharCode(code);
      for (const text of [
        `${character}lex`,
        `f${character}ex`,
        `fl${character}ex`,
        `fl${character}x`,
        `fle${character}`,
      ]) {
        const shown = text
          .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu, '')
          .normalize('NFKC');
        const passes = passesPrefilter({ from: null, subject: null, text }, table);
        if (passes !== shown.toLowerCase().includes('flex')) missed.push(text);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('the table', () => {
  it('is small enough for a content script', () => {
    expect(JSON.stringify(table).length).toBeLessThan(8_500);
  });

  it('is what the build puts in', () => {
    expect(table).toEqual(buildHints(knowledgeFromDisk()));
  });

  it('has cues only for flagged categories, the open set last', () => {
    expect(table.cues.at(-1)?.[0]).toBe('unknown-flex');
    expect(table.cues.flatMap(([, groups]) => groups).every((group) => /^[^A-Z]+$/u.test(group))).toBe(true);
  });
});
