import { describe, expect, it } from 'vitest';
import { letterTimeline, type LetterEvent } from '../../../../utils/core/reply/letter-timeline';

const day = (iso: string): string => `<${iso}>`;
const event = (kind: LetterEvent['kind'], date: string | null, more: Partial<LetterEvent> = {}): LetterEvent => ({
  kind,
  canned: false,
  date,
  subject: null,
  ...more,
});
const CASE = [
  event('notice', '1', { subject: ' Made up ' }),
  event('sent', '2', { subject: 'Re: Made up' }),
  event('answer', '3', { canned: true, subject: 'Re: Made up' }),
  event('answer', '4'),
];

describe('what went to and fro', () => {
  it('is one line a message, the notice with its subject', () => {
    expect(letterTimeline(CASE, 'en', day).split('\n')).toEqual([
      '<1>: notice from Amazon (“Made up”)',
      '<2>: my message to Amazon',
      '<3>: answer from Amazon, which looks like a standard text',
      '<4>: answer from Amazon',
    ]);
    expect(letterTimeline(CASE, 'es', day)).toContain('<1>: aviso de Amazon («Made up»)');
  });

  it('leaves out what has no date, and says nothing in a language without words for it', () => {
    expect(letterTimeline([event('sent', null)], 'en', day)).toBe('');
    expect(letterTimeline(CASE, 'fr', day)).toBe('');
  });

  it('keeps the first and the last messages of a long story, and says how many are between', () => {
    const many = Array.from({ length: 20 }, (_one, index) => event('sent', `${index}`));
    const lines = letterTimeline(many, 'en', day).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toContain('<0>');
    expect(lines[6]).toBe('… and 9 more …');
    expect(lines[11]).toContain('<19>');
    const twelve = many.slice(0, 12);
    expect(letterTimeline(twelve, 'en', day)).not.toContain('more');
  });

  it('cuts a long subject', () => {
    const long = [event('notice', '1', { subject: 'x'.repeat(500) })];
    expect(letterTimeline(long, 'en', day).length).toBeLessThan(120);
  });
});
