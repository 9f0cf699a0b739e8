import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/triage/judge';
import { type MailMessage, MAX_TEXT } from '@/utils/core/types';
import { loadRules } from '@/utils/knowledge/load';
import { FIXTURES } from './fixtures';

const knowledge = await loadRules();
const described = new Set(knowledge.categories.map((rule) => rule.id));

const NOTICE = 'You accepted an order but did not pick it up. If this happens again, your eligibility may be affected.';
function mail(parts: Partial<MailMessage>): MailMessage {
  return {
    from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
    to: [],
    date: '2026-10-06T15:20:00.000Z',
    subject: 'Order Not Picked Up',
    text: NOTICE,
    ...parts,
  };
}

describe('judge', () => {
  it.each(FIXTURES)('judges %s', (_name, { message, expect: wanted }) => {
    // A kind without a rule file of its own is flagged by the open set.
    const category = described.has(wanted.category) ? wanted.category : 'unknown-flex';
    const { flag, category: found, tier, canned } = judge(message, knowledge);
    expect({ flag, category: found, tier }).toEqual({ flag: wanted.flag, category, tier: wanted.tier });
    if (wanted.canned !== undefined) expect(canned).toBe(wanted.canned);
  });

  describe('rule 1, the open set', () => {
    it('flags Flex mail that holds something against the driver and fits no kind', () => {
      const verdict = judge(
        mail({ subject: 'Notice', text: 'Your singing at the station is a violation of our standards.' }),
        knowledge,
      );
      expect(verdict).toMatchObject({ flag: true, category: 'unknown-flex', tier: 'warning', sureness: 'likely' });
    });

    it('does not flag Flex mail that says nothing adverse, but knows it as Flex mail', () => {
      const verdict = judge(
        mail({ subject: 'Paint', text: 'The lockers at the station were painted green.' }),
        knowledge,
      );
      expect(verdict).toMatchObject({ flag: false, category: 'unknown-flex', tier: 'info' });
    });

    it('is less sure by a display name alone, and says so', () => {
      const listed = judge(mail({}), knowledge);
      const named = judge(mail({ from: { name: 'Amazon Flex' } }), knowledge);
      expect(named.flag).toBe(true);
      expect(named.confidence).toBeLessThan(listed.confidence);
      expect(named.why.at(-1)).toMatchObject({ rule: 'sender/name-only', place: 'from' });
    });
  });

  describe('rule 2, never on the sender or the subject alone', () => {
    it.each<[string, Partial<MailMessage>]>([
      ['the subject without a body', { text: null }],
      ['the subject over a harmless body', { text: 'Hello Sam, thank you for delivering with Amazon Flex.' }],
      ['the sender over nothing', { subject: null, text: null }],
      ['a lure in the subject alone', { from: null, subject: 'password Amazon Flex click', text: null }],
    ])('does not flag %s', (_name, parts) => {
      expect(judge(mail(parts), knowledge).flag).toBe(false);
    });

    it.each<[string, Partial<MailMessage>]>([
      ['a shop', { from: { name: 'Harbor Books', address: 'orders@harborbooks.example' } }],
      ['Amazon without a word of Flex', { from: { name: 'Amazon.com', address: 'no-reply@amazon.com' } }],
      [
        'Seller Flex',
        { from: { name: 'Seller Flex', address: 'fr-sellerflex-support@amazon.com' }, text: `Seller Flex: ${NOTICE}` },
      ],
      [
        'the driver herself',
        { from: { name: 'Sam', address: 'sam.rivers@example.com' }, text: `Dear Amazon Flex, you wrote: ${NOTICE}` },
      ],
    ])('does not flag the same words from %s', (_name, parts) => {
      expect(judge(mail(parts), knowledge)).toMatchObject({ flag: false, category: 'not-flex', tier: 'none' });
    });
  });

  describe('rule 3, only the own text counts', () => {
    it('does not flag a harmless answer above a quoted notice', () => {
      const text = `Hi Sam, the lockers were painted green.\n\nOn Tue, Oct 6, 2026 at 3:12 PM Amazon Flex <x@amazon.com> wrote:\n> ${NOTICE}`;
      expect(judge(mail({ subject: 'Re: lockers', text }), knowledge).flag).toBe(false);
    });

    it('points at words behind a quoted part where they stand in the whole text', () => {
      const text = `> you wrote this\n\n${NOTICE}`;
      const verdict = judge(mail({ text }), knowledge);
      const reason = verdict.why.find((found) => found.place === 'text');
      expect(text.slice(...(reason?.at ?? [0, 0]))).toBe(reason?.text);
      expect(reason?.at[0]).toBeGreaterThan(text.indexOf('You accepted') - 1);
    });
  });

  describe('rule 4, reasons', () => {
    it('names the phrase with its grade, the concept and the sender', () => {
      const { why } = judge(mail({}), knowledge);
      expect(why[0]).toMatchObject({
        rule: 'order-not-picked-up/subject-order-not-picked-up',
        place: 'subject',
        kind: 'phrase',
        grade: 'A',
      });
      expect(why.some((reason) => reason.kind === 'concept' && reason.place === 'text')).toBe(true);
      expect(why.at(-1)).toMatchObject({ kind: 'sender', text: 'Amazon Flex <amazonflex-support@amazon.com>' });
    });

    it('lists what the notice leaves out, and not what it states', () => {
      const bare = judge(mail({}), knowledge);
      expect(bare.leavesOut).toEqual(expect.arrayContaining(['orderIds', 'blockDate', 'station', 'evidence']));
      const full = judge(
        mail({ text: `${NOTICE} Order 111-2222222-3333333, October 5, 2026, 4:00 PM, at DXX1.` }),
        knowledge,
      );
      expect(full.leavesOut).not.toEqual(expect.arrayContaining(['orderIds']));
      expect(full.fields.orderIds).toEqual(['111-2222222-3333333']);
    });
  });

  describe('rule 6, canned answers', () => {
    it('stays canned for the attested opening', () => {
      const verdict = judge(
        mail({
          subject: 'Re: x',
          text: 'Hello, as we wrote in our previous message, the order was not picked up.\n\nRegards,\nArun',
        }),
        knowledge,
      );
      expect(verdict).toMatchObject({
        category: 'canned-reply',
        tier: 'reply',
        canned: true,
        fields: { agentName: 'Arun' },
      });
    });

    it('knows an answer that repeats an earlier one under another name', () => {
      const answer = (name: string): string =>
        `Hello Sam,\n\nWe looked at this with great care and it stays as it is.\n\nBest regards,\n${name}`;
      const verdict = judge(mail({ subject: 'Re: x', text: answer('Mei') }), knowledge, { earlier: [answer('Arun')] });
      expect(verdict).toMatchObject({ flag: true, category: 'canned-reply', canned: true });
      expect(judge(mail({ subject: 'Re: x', text: answer('Mei') }), knowledge).category).toBe('unknown-flex');
    });
  });

  describe('a correction', () => {
    it('overrides category and tier and is the first reason', () => {
      const verdict = judge(mail({}), knowledge, { correction: { category: 'late-arrival', tier: 'final-warning' } });
      expect(verdict).toMatchObject({ flag: true, category: 'late-arrival', tier: 'final-warning', sureness: 'sure' });
      expect(verdict.why[0]).toMatchObject({ rule: 'correction/late-arrival', kind: 'correction' });
    });

    it('takes the flag away from what the driver says is no notice', () => {
      const verdict = judge(mail({}), knowledge, { correction: { category: 'not-flex', tier: 'none' } });
      expect(verdict).toMatchObject({ flag: false, category: 'not-flex', tier: 'none', leavesOut: [] });
    });

    it('flags mail the rules would never look at', () => {
      const ordinary = mail({ from: { address: 'a@example.com' }, subject: 'x', text: 'y' });
      expect(judge(ordinary, knowledge, { correction: { category: 'unsafe-driving', tier: 'warning' } }).flag).toBe(
        true,
      );
    });
  });

  describe('the driver’s own phrases', () => {
    const phrase = { id: 'a', text: 'locker was repainted', category: 'delivery-quality' } as const;
    const text = 'The locker was repainted.';

    it('decide mail that names Flex', () => {
      const verdict = judge(mail({ subject: 'Notice', text }), knowledge, { phrases: [phrase] });
      expect(verdict).toMatchObject({ flag: true, category: 'delivery-quality' });
      expect(verdict.why[0]).toMatchObject({ rule: 'own-phrase/a', text: 'locker was repainted' });
    });

    it('do not touch mail that only has a word like Flex in it', () => {
      const from = { name: 'Gym', address: 'desk@gym.example' };
      const flexible = mail({ from, subject: 'Flexible hours', text });
      expect(judge(flexible, knowledge, { phrases: [phrase] })).toMatchObject({ flag: false, category: 'not-flex' });
    });

    it.each([
      [
        'not canned what is no notice',
        'neutral-ack',
        'As we wrote in our previous message, the locker was repainted.',
        false,
      ],
      ['canned what is a canned answer', 'canned-reply', text, true],
      [
        'canned what sounds so',
        'delivery-quality',
        'As we wrote in our previous message, the locker was repainted.',
        true,
      ],
    ] as const)('call %s', (_name, category, said, canned) => {
      const verdict = judge(mail({ subject: 'Notice', text: said }), knowledge, { phrases: [{ ...phrase, category }] });
      expect(verdict).toMatchObject({ category, canned });
    });
  });

  describe('bad input', () => {
    it('accepts a message with nothing in it', () => {
      const nothing = { from: null, to: [], date: null, subject: null, text: null };
      expect(judge(nothing, knowledge)).toMatchObject({ flag: false, category: 'not-flex', tier: 'none', why: [] });
    });

    it('reads no further than the limit', () => {
      const text = `${'amazon flex '.repeat(MAX_TEXT / 12 + 1)}${NOTICE}`;
      expect(judge(mail({ subject: null, text }), knowledge).flag).toBe(false);
    });

    it('finds words with hidden characters in them', () => {
      const text = NOTICE.replace('pick', 'pi\u00adck').replace('order', 'or\u200bder');
      expect(judge(mail({ text }), knowledge).category).toBe('order-not-picked-up');
    });

    it.each([
      ['Cyrillic letters', 'Fl\u0435\u0445'],
      ['mathematical letters', '\u{1d405}\u{1d425}\u{1d41e}\u{1d431}'],
      ['letters in circles', '\u24bb\u24db\u24d4\u24e7'],
      ['accents', 'Fl\u00e9x'],
    ])('finds a forgery that writes Flex only in %s', (_name, flex) => {
      const from = { name: 'Support', address: 'help@case.example' };
      const text = `Your Amazon ${flex} account is suspended. Confirm your password: https://amaz0n-case.example/login`;
      expect(judge(mail({ from, subject: 'Urgent', text }), knowledge).category).toBe('phishing');
    });

    it('reads no meaning into markup', () => {
      const text = `<script>alert("${NOTICE}")</script>`;
      const { why } = judge(mail({ text }), knowledge);
      expect(why.every(({ place, at, text: words }) => place !== 'text' || text.slice(...at) === words)).toBe(true);
    });
  });
});
