import { describe, expect, it } from 'vitest';

import { SearchIndex } from '../../../../utils/core/search/search-index';

type Kind = 'notice' | 'sent';

function indexOf(...texts: readonly string[]): SearchIndex<Kind> {
  const index = new SearchIndex<Kind>();
  texts.forEach((text, at) => index.put({ id: `d${at}`, kind: at % 2 === 0 ? 'notice' : 'sent', at, title: '', text }));
  return index;
}

const ids = (index: SearchIndex<Kind>, words: string, kind: Kind | null = null): readonly string[] =>
  index.search({ words, kind, limit: 100 }).found.map(({ id }) => id);

describe('SearchIndex', () => {
  it.each([
    ['a whole word', 'station', ['d0']],
    ['the beginning of one', 'stat', ['d0']],
    ['a word with an accent, without it', 'recogio', ['d2']],
    ['a word with one slip', 'sttaion', ['d0']],
    ['a long word with two slips', 'itinirery', ['d1']],
    ['all words, in any order', 'closed station', ['d0']],
    ['Japanese within a run', '配達', ['d3']],
    ['a number as it is', '4711', ['d1']],
    ['a number with a slip not at all', '4712', []],
    ['a short word with a slip not at all', 'tha', []],
    ['words of which one is nowhere not at all', 'station zebra', []],
    ['no word not at all', ' . ', []],
  ])('finds by %s', (_name, words, expected) => {
    const index = indexOf(
      'The station was closed',
      'The itinerary of order 4711',
      'Usted no recogió',
      '荷物の配達です',
    );
    expect(ids(index, words)).toEqual(expected);
  });

  it('puts the better fit first, and of two alike the newer', () => {
    const index = indexOf('late late block', 'later on', 'block late', 'late block');
    index.put({ id: 'title', kind: 'notice', at: 0, title: 'Late', text: 'a block' });
    expect(ids(index, 'late')).toEqual(['title', 'd0', 'd3', 'd2', 'd1']);
  });

  it('counts words that are alike only while few hold the word itself', () => {
    const many = indexOf(...Array.from({ length: 30 }, () => 'station'), 'stetion');
    expect(ids(many, 'station')).toHaveLength(30);
    expect(many.search({ words: 'station', kind: null, limit: 5 })).toMatchObject({ alike: false });
    expect(indexOf('station', 'stetion').search({ words: 'station', kind: null, limit: 5 })).toMatchObject({
      alike: true,
      found: [{ id: 'd0' }, { id: 'd1' }],
    });
  });

  it('says how many there are of each kind, whatever kind is asked for', () => {
    const index = indexOf('a block', 'the block', 'one block');
    const { found, counts } = index.search({ words: 'block', kind: 'sent', limit: 1 });
    expect(found.map(({ id }) => id)).toEqual(['d1']);
    expect(Object.fromEntries(counts)).toEqual({ notice: 2, sent: 1 });
  });

  it('says which words of a document fit', () => {
    const [first] = indexOf('Recogió y recogieron').search({ words: 'recog', kind: null, limit: 1 }).found;
    expect([...(first?.terms ?? [])].toSorted()).toEqual(['recogieron', 'recogio']);
  });

  it('forgets what was replaced or taken out', () => {
    const index = indexOf('first words', 'other words');
    index.put({ id: 'd0', kind: 'notice', at: 0, title: '', text: 'second thoughts' });
    expect(ids(index, 'first')).toEqual([]);
    expect(ids(index, 'second')).toEqual(['d0']);
    index.remove('d1');
    expect(ids(index, 'words')).toEqual([]);
    expect([index.size, index.gone]).toEqual([1, 2]);
  });
});
