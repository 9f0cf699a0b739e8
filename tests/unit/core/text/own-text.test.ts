import { describe, expect, it } from 'vitest';
import { ownRanges, ownText } from '@/utils/core/text/own-text';

const OWN = 'Hello,\n\nAs we wrote, nothing changes.\n\nKiran';

describe('ownText', () => {
  it.each([
    ['Gmail', 'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers <sam@example.com> wrote:\n\n> It was not my fault.\n> Sam'],
    [
      'Gmail without marks',
      'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers <sam@example.com> wrote:\n\nIt was not my fault.',
    ],
    ['Gmail, wrapped', 'On Tue, Oct 6, 2026 at 3:12 PM Sam Rivers\n<sam@example.com> wrote:\n\n> It was not my fault.'],
    ['Apple Mail', 'On 6 Oct 2026, at 15:12, Sam Rivers <sam@example.com> wrote:\n\n> It was not my fault.'],
    [
      'Outlook',
      'From: Sam Rivers <sam@example.com>\nSent: Tuesday, October 6, 2026 3:12 PM\nTo: Amazon Flex\nSubject: Re: x\n\nIt was not my fault.',
    ],
    [
      'Outlook with a rule',
      '________________________________\nFrom: Sam Rivers\nSent: Tuesday\nTo: Amazon Flex\n\nIt was not my fault.',
    ],
    ['Outlook, old', '-----Original Message-----\nFrom: Sam\n\nIt was not my fault.'],
    [
      'Spanish Gmail',
      'El mar, 6 oct 2026 a las 15:12, Sam Rivers (<sam@example.com>) escribió:\n\n> No fue culpa mía.',
    ],
    ['bare marks', '> It was not my fault.\n> Sam'],
    ['a signature', '-- \nKiran Support\nexample.com'],
    ['a signature without its space', '--\nKiran Support'],
    ['a forwarded message', '---------- Forwarded message ---------\nFrom: Sam\nIt was not my fault.'],
  ])('drops what is quoted by %s', (_name, quoted) => {
    expect(ownText(`${OWN}\n\n${quoted}`)).toBe(OWN);
    expect(ownText(`${OWN}\n\n${quoted}`.replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n')).toBe(OWN);
  });

  it('keeps answers written between and below the quoted lines', () => {
    const text =
      'On Tue, Oct 6, 2026 at 3:12 PM Sam <sam@example.com> wrote:\n> Why?\nBecause the store said so.\n> When?\nYesterday.';
    expect(ownText(text)).toBe('Because the store said so.\nYesterday.');
  });

  it.each([
    ['a sentence that only sounds like an introduction', 'On October 5 you left an order behind.\nThis counts.'],
    ['a line that ends with "wrote:" and names no date', 'On the form you wrote:\nmy own words'],
    ['a From: line without its header block', 'From: the warehouse\nTake exit 4.'],
    ['a dash line above more than a signature', `Part one\n--\n${'more text\n'.repeat(12)}`.trim()],
  ])('keeps %s', (_name, text) => {
    expect(ownText(text)).toBe(text);
  });

  it('gives ranges that point at the kept lines of the whole text', () => {
    const text = 'mine\n> theirs\nmine too';
    expect(ownRanges(text).map(([from, to]) => text.slice(from, to))).toEqual(['mine\n', 'mine too']);
  });

  it('is empty when everything is quoted', () => {
    expect(ownText('> all\n> of it')).toBe('');
  });
});
