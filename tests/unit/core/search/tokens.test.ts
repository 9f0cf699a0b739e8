import { describe, expect, it } from 'vitest';

import { queryTerms, termsOf } from '../../../../utils/core/search/tokens';

const texts = (terms: readonly { readonly text: string }[]): readonly string[] => terms.map(({ text }) => text);

describe('termsOf', () => {
  it.each([
    ['case and accents', 'Usted RECOGIÓ el paquete', ['usted', 'recogio', 'el', 'paquete']],
    ['width and disguise', 'Ａｍazon Аmazon', ['amazon', 'amazon']],
    ['numbers with dashes in parts', 'Order 112-1234567-7654321', ['order', '112', '1234567', '7654321']],
    ['names of files', 'IMG_0001.jpg', ['img', '0001', 'jpg']],
    ['Japanese in pairs, and the last character', '荷物です', ['荷物', '物で', 'です', 'す']],
    ['runs of Japanese apart', '荷物 です', ['荷物', '物', 'です', 'す']],
    ['both kinds beside each other', 'Flex荷物', ['flex', '荷物', '物']],
    ['nothing', ' … !', []],
  ])('finds a text by %s', (_name, text, expected) => {
    expect(texts(termsOf(text))).toEqual(expected);
  });

  it('says where a term stands in the text itself', () => {
    const text = 'El “Recogió” de ayer';
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['El', 'Recogió', 'de', 'ayer']);
  });

  it('cuts a word no one types', () => {
    expect(texts(termsOf('a'.repeat(100_000)))).toEqual(['a'.repeat(40)]);
  });
});

describe('queryTerms', () => {
  it.each([
    ['each word once', 'block Block BLOCK late', ['block', 'late']],
    ['the pairs of a run, not its last character', '荷物です', ['荷物', '物で', 'です']],
    ['a character that stands alone', '荷', ['荷']],
  ])('looks for %s', (_name, query, expected) => {
    expect(texts(queryTerms(query))).toEqual(expected);
  });
});
