import { describe, expect, it } from 'vitest';
import { contradictions } from '@/utils/core/compare/contradictions';

const TEXT =
  'Hi Dana,\n\nThere is no need to contact us about this. If it happens again, your\nparticipation may be affected. Thank you.';

function hit(from: string, to: string, place: 'subject' | 'text' = 'text') {
  return { place, at: [TEXT.indexOf(from), TEXT.indexOf(to) + to.length] as const };
}

describe('contradictions', () => {
  it('quotes both sentences as they stand, without their line breaks', () => {
    expect(contradictions(TEXT, [hit('no need', 'affected')])).toEqual([
      {
        first: 'There is no need to contact us about this.',
        second: 'If it happens again, your participation may be affected.',
      },
    ]);
  });

  it('quotes one sentence that says both once', () => {
    expect(contradictions(TEXT, [hit('If it', 'affected')])).toEqual([
      { first: 'If it happens again, your participation may be affected.', second: null },
    ]);
  });

  it('names a pair that two rules found once, in the order of the text', () => {
    const found = contradictions(TEXT, [hit('Thank', 'you.'), hit('no need', 'affected'), hit('contact', 'affected')]);

    expect(found.map(({ first }) => first)).toEqual(['There is no need to contact us about this.', 'Thank you.']);
  });

  it('looks at no more than three, and not at the subject', () => {
    const many = ['Hi', 'There', 'If it', 'Thank'].map((word) => hit(word, word));

    expect(contradictions(TEXT, many)).toHaveLength(3);
    expect(contradictions(TEXT, [hit('no need', 'affected', 'subject')])).toEqual([]);
  });

  it('is silent about places that are not in the text', () => {
    expect(contradictions('', [{ place: 'text', at: [5, 9] }])).toEqual([]);
  });
});
