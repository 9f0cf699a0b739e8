import { describe, expect, it } from 'vitest';

import { compareParts } from '../../../../components/notice/compare-parts';

const LONG = Array.from({ length: 80 }, (_word, index) => `word${index}`).join(' ');

describe('compareParts', () => {
  it('marks the words that only one text has', () => {
    expect(compareParts('Best regards,\nArjun', 'Best regards,\nRamesh')).toEqual([
      { kind: 'same', text: 'Best regards,\n' },
      { kind: 'removed', text: 'Arjun' },
      { kind: 'added', text: 'Ramesh' },
    ]);
  });

  it.each([
    ['before a change', `${LONG} old`, `${LONG} new`],
    ['after a change', `old ${LONG}`, `new ${LONG}`],
    ['between two changes', `old ${LONG} old`, `new ${LONG} new`],
  ])('folds a long stretch %s, cut between words, and loses nothing', (_name, earlier, newer) => {
    const parts = compareParts(earlier, newer) ?? [];
    const folds = parts.filter(({ kind }) => kind === 'fold');

    expect(folds).toHaveLength(1);
    expect(folds[0]?.text.trim()).toMatch(/^word\d+ .* word\d+$/s);
    expect(textOf(parts, 'removed')).toBe(newer);
    expect(textOf(parts, 'added')).toBe(earlier);
  });

  it('folds nothing short', () => {
    expect(compareParts('one two three old', 'one two three new')?.map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
    ]);
  });

  it('tells characters apart in a script without spaces', () => {
    expect(compareParts('メイが確認しました', 'ユキが確認しました')?.at(-1)).toEqual({
      kind: 'same',
      text: 'が確認しました',
    });
  });

  it('gives up on texts that have nothing in common', () => {
    const words = (stem: string): string => Array.from({ length: 1_200 }, (_word, index) => stem + index).join(' ');

    expect(compareParts(words('a'), words('b'))).toBeNull();
  });
});

/** All parts but one kind: one of the two texts again. */
function textOf(parts: NonNullable<ReturnType<typeof compareParts>>, without: string): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}
