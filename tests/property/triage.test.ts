import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedSentences } from '@/utils/core/text/mask';
import { ownRanges, ownText } from '@/utils/core/text/own-text';
import { normalWord, tokens } from '@/utils/core/text/tokens';
import { buildHints } from '@/utils/core/triage/build-hints';
import { hintFor, passesPrefilter } from '@/utils/core/triage/hints';
import { judge } from '@/utils/core/triage/judge';
import { fromText } from '@/utils/core/sender/from-text';
import { CATEGORIES, type MailMessage, type Person, TIERS } from '@/utils/core/types';
import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import { FIXTURES } from '../unit/core/triage/fixtures';
import { runs } from './runs';

const knowledge = knowledgeFromDisk();
const table = buildHints(knowledge);

/** Words of the rules, of mail programs and of mischief, in any order. */
const PIECES = [
  'Amazon Flex',
  'your account has been deactivated',
  'order was not picked up',
  'as we wrote in our previous message',
  'late',
  'block',
  'may affect your eligibility',
  '> quoted',
  'On Oct 5, 2026 at 3:12 PM x wrote:',
  '-- ',
  'From: x',
  'Sent: y',
  'To: z',
  '\n',
  '\n\n',
  '. ',
  ', ',
  'TBA300000000001',
  '111-2222222-3333333',
  '10/05/2026',
  '99/99/9999',
  'Oct 99, 2026',
  'DXX1',
  'fl\u00adex',
  '\u200b',
  '\ud83d\ude00',
  '\ud83d',
  'password',
  'click',
  'アカウント',
  "'",
  '\u2019',
  '\u0000',
  '<script>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
);
const person: fc.Arbitrary<Person | null> = fc.option(
  fc.oneof(
    fc.constantFrom<Person>(
      { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      { name: 'Amazon Flex' },
      { address: 'x@amaz0n.example' },
    ),
    fc.record({ name: fc.string(), address: fc.string() }),
  ),
);
const message: fc.Arbitrary<MailMessage> = fc.record({
  from: person,
  to: fc.constant([]),
  date: fc.option(fc.oneof(fc.string(), fc.constant('2026-10-06T15:20:00.000Z'))),
  subject: fc.option(text),
  text: fc.option(text),
});

describe('reading a text', () => {
  it('gives words whose offsets point at them, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let before = 0;
        let sentence = 0;
        for (const token of tokens(whole)) {
          expect(token.start).toBeGreaterThanOrEqual(before);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.sentence).toBeGreaterThanOrEqual(sentence);
          expect(normalWord(whole.slice(token.start, token.end))).toBe(token.norm);
          [before, sentence] = [token.end, token.sentence];
        }
      }),
    );
  });

  it('keeps own text that is made of the text’s own lines, and finds nothing more to cut in it', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let before = 0;
        for (const [from, to] of ownRanges(whole)) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          before = to;
        }
        expect(before).toBeLessThanOrEqual(whole.length);
        expect(ownText(whole).length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });

  it('masks any text without failing', () => {
    fc.assert(fc.property(text, (whole) => maskedSentences(whole).every((sentence) => sentence.length > 0)));
  });
});

describe('judging a message', () => {
  it('never fails, is a known answer, and shows reasons that stand where they say', () => {
    fc.assert(
      fc.property(message, (mail) => {
        const verdict = judge(mail, knowledge);
        expect(CATEGORIES).toContain(verdict.category);
        expect(TIERS).toContain(verdict.tier);
        expect(verdict.confidence).toBeGreaterThan(0);
        expect(verdict.confidence).toBeLessThan(1);
        const places = { from: fromText(mail.from), subject: mail.subject ?? '', text: mail.text ?? '' };
        for (const { place, at, text: words } of verdict.why) {
          expect(places[place].slice(...at)).toBe(words);
          expect(words).not.toBe('');
        }
        if (verdict.flag) expect(verdict.why.some(({ place }) => place === 'text')).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  it('is pure: the same message gives the same verdict, whatever was judged in between', () => {
    fc.assert(
      fc.property(message, message, (one, other) => {
        const first = judge(one, knowledge);
        judge(other, knowledge);
        expect(judge(structuredClone(one), knowledge)).toEqual(first);
      }),
    );
  });

  it('never flags what the prefilter would have dropped', () => {
    fc.assert(
      fc.property(message, (mail) => {
        const passes = passesPrefilter({ from: mail.from, subject: mail.subject, text: mail.text ?? '' }, table);
        expect(passes || !judge(mail, knowledge).flag).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  it('keeps its flag when a fixture’s lines end with CRLF or quoted text is added below', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), text, ([, { message: mail }], quoted) => {
        const { flag, category } = judge(mail, knowledge);
        const crlf = (mail.text ?? '').replaceAll('\n', '\r\n');
        expect(judge({ ...mail, text: crlf }, knowledge)).toMatchObject({ flag, category });
        const below = `${mail.text ?? ''}\n\n${quoted
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}`;
        expect(judge({ ...mail, text: below }, knowledge)).toMatchObject({ flag, category });
      }),
    );
  });
});

describe('hinting at a row', () => {
  it('never fails on any row', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 3 }), fc.option(text), fc.option(text), (people, subject, snippet) => {
        const known = people.filter((each) => each !== null);
        expect([null, ...table.cues.map(([category]) => category), 'phishing']).toContain(
          hintFor({ people: known, subject, snippet }, table),
        );
      }),
    );
  });
});
