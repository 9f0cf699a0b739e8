import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { JudgeInTurn } from '../../../../scripts/triage/judge-in-turn';
import type { MailMessage } from '../../../../utils/core/types';
import { answer } from './mail-folder';

const knowledge = knowledgeFromDisk();

const message = (subject: string, text: string, address = 'amazonflex-support@amazon.com'): MailMessage => ({
  from: { name: 'Amazon Flex', address },
  to: [],
  date: null,
  subject,
  text,
});

const letter = (name: string, address?: string): MailMessage => {
  const { subject = '', text = '' } = answer(name, 'x');
  return message(subject, text, address);
};

const NOTICE = message(
  'Order Not Picked Up',
  'You did not pick up an order that was assigned to you in your Amazon Flex block. This may affect your participation.',
);

describe('JudgeInTurn', () => {
  it('finds an answer canned that repeats an earlier one under another name', () => {
    const judge = new JudgeInTurn(knowledge);
    expect(judge.judge(letter('Arjun')).canned).toBe(false);
    expect(judge.judge(letter('Ramesh'))).toMatchObject({ flag: true, canned: true });
  });

  it('finds an answer with words of its own not canned', () => {
    const judge = new JudgeInTurn(knowledge);
    judge.judge(letter('Arjun'));
    const other = message(
      'Re: Order Not Picked Up',
      'Thank you for the photo of your Amazon Flex route. We will ask the station and write to you on Friday.',
    );
    expect(judge.judge(other).canned).toBe(false);
  });

  it('never finds a notice canned that comes twice', () => {
    const judge = new JudgeInTurn(knowledge);
    expect([judge.judge(NOTICE).canned, judge.judge(NOTICE).canned]).toEqual([false, false]);
  });

  it('does not remember what others write', () => {
    const judge = new JudgeInTurn(knowledge);
    judge.judge(letter('Sam', 'sam@example.com'));
    expect(judge.judge(letter('Arjun')).canned).toBe(false);
  });

  it('forgets the oldest of more than two hundred answers', () => {
    const judge = new JudgeInTurn(knowledge);
    judge.judge(letter('Arjun'));
    const words = [
      'amber',
      'birch',
      'cedar',
      'delta',
      'ember',
      'fjord',
      'grove',
      'heath',
      'inlet',
      'jetty',
      'knoll',
      'ledge',
      'marsh',
      'notch',
      'ocean',
    ];
    for (let count = 0; count < 200; count += 1) {
      const own = Array.from(
        { length: 40 },
        (_, at) => words[(count * 7 + at * (1 + (count % 13))) % words.length],
      ).join(' ');
      judge.judge(message('Re: Amazon Flex', `Amazon Flex ${own} ${count}`));
    }
    expect(judge.judge(letter('Ramesh')).canned).toBe(false);
  });
});
