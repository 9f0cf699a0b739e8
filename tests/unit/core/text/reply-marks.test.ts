import { describe, expect, it } from 'vitest';
import { bareSubject, isInherited } from '@/utils/core/text/reply-marks';

describe('the marks of answers', () => {
  it.each([
    'Re: Order',
    'RE : Order',
    'Fwd: Order',
    'FW: Re: Order',
    'AW: Order',
    'WG: AW: Order',
    'TR: Order',
    'RV: Order',
    'R: Order',
    'I: Order',
    'RES: Order',
    'ENC: Order',
    'Re[2]: Order',
    'Re(3): Order',
    '返信: Order',
    '転送：Order',
    ' Re:Re:Order',
  ])('are taken from "%s"', (subject) => {
    expect([bareSubject(subject), isInherited(subject)]).toEqual(['Order', true]);
  });

  it.each(['Order: Not Picked Up', 'Ref: 12', 'Return: late', 'Reminder: Order', 'Research: x', ''])(
    'are none in "%s"',
    (subject) => {
      expect([bareSubject(subject), isInherited(subject)]).toEqual([subject, false]);
    },
  );

  it('are none where there is no subject', () => {
    expect([bareSubject(null), isInherited(null)]).toEqual(['', false]);
  });
});
