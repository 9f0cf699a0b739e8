import { describe, expect, it } from 'vitest';

import { beginning, excerpt, marked, type Part } from '../../../../utils/core/search/highlight';

const shown = (parts: readonly Part[]): string => parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const FILLER = 'so it was on that day as on all the others before it and after it too, ';

describe('marked', () => {
  it.each([
    ['words in their own spelling', 'Usted no recogió nada', ['recogio'], 'Usted no [recogió] nada'],
    ['neighbouring pairs as one', '荷物の配達', ['荷物', '物の'], '[荷物の]配達'],
    ['nothing where nothing was found', 'A text', ['other'], 'A text'],
  ])('marks %s', (_name, text, found, expected) => {
    expect(shown(marked(text, new Set(found)))).toBe(expected);
  });
});

describe('excerpt', () => {
  it('shows the passage with the most different words, between gaps', () => {
    const text = `${FILLER.repeat(4)}late ${FILLER.repeat(4)}the late block ended ${FILLER.repeat(4)}`;
    const found = excerpt(text, new Set(['late', 'block']));
    expect(shown(found?.parts ?? [])).toContain('the [late] [block] ended');
    expect(found).toMatchObject({ cutBefore: true, cutBehind: true });
    expect(shown(found?.parts ?? [])).not.toMatch(/^\S*ther\b/);
  });

  it('shows a short text whole', () => {
    expect(excerpt('A late block.', new Set(['late']))).toEqual({
      parts: [
        { text: 'A ', mark: false },
        { text: 'late', mark: true },
        { text: ' block.', mark: false },
      ],
      cutBefore: false,
      cutBehind: false,
    });
  });

  it('is none where nothing was found', () => {
    expect(excerpt('A late block.', new Set(['early']))).toBeNull();
  });
});

describe('beginning', () => {
  it('ends between words', () => {
    const { parts, cutBehind } = beginning(FILLER.repeat(10));
    expect(cutBehind).toBe(true);
    expect(shown(parts).length).toBeLessThanOrEqual(200);
    expect(FILLER.repeat(10)).toContain(`${shown(parts)} `);
  });
});
