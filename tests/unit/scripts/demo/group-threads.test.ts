import { describe, expect, it } from 'vitest';

import { baseSubject, groupThreads, type Threadable } from '../../../../scripts/demo/mailbox/group-threads';

const mail = (given: Partial<Threadable>): Threadable => ({
  gmailThread: null,
  messageId: null,
  references: [],
  subject: '',
  ...given,
});

describe('grouping messages into threads', () => {
  it("follows Gmail's thread id before anything else", () => {
    const groups = groupThreads([
      mail({ gmailThread: 'a', messageId: '1' }),
      mail({ gmailThread: 'b', messageId: '2', references: ['1'] }),
      mail({ gmailThread: 'a', messageId: '3' }),
    ]);
    expect(groups).toEqual([0, 1, 0]);
  });

  it('follows references, also to a message that is not there', () => {
    const groups = groupThreads([
      mail({ messageId: '1', references: ['lost'] }),
      mail({ messageId: '2', references: ['lost'] }),
      mail({ messageId: '3', references: ['2'] }),
    ]);
    expect(groups).toEqual([0, 0, 0]);
  });

  it('lets a reply without references join the message with its subject', () => {
    expect(groupThreads([mail({ subject: 'Late' }), mail({ subject: 'RE: late' })])).toEqual([0, 0]);
  });

  it('keeps two notices with the same subject apart', () => {
    expect(groupThreads([mail({ subject: 'Late' }), mail({ subject: 'Late' })])).toEqual([0, 1]);
  });

  it.each([
    ['Re: Re: Hello', 'hello'],
    ['Fwd: RV: Hola', 'hola'],
    ['Regards', 'regards'],
  ])('reads "%s" as "%s"', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });
});
