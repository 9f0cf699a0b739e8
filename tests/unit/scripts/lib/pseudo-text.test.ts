import { expect, it } from 'vitest';

import { pseudoText } from '../../../../scripts/lib/pseudo-text';

it.each([
  ['Save', /^⟦Šávé [~ ]+⟧$/],
  ['{count} days left', /^⟦\{count\} ðáýš ļéfţ [~ ]+⟧$/],
  ['{number} %', /^⟦\{number\} %⟧$/],
])('“%s” stands in brackets, with accents, its blanks as they are', (english, expected) => {
  expect(pseudoText(english)).toMatch(expected);
});

it('is at least 40 % longer than the English', () => {
  const english = 'Nothing is read until you say so.';
  expect(pseudoText(english).length).toBeGreaterThan(english.length * 1.4);
});
