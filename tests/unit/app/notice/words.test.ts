import { expect, it } from 'vitest';

import { pageWords } from '../../../../utils/app/notice/words';
import { CATEGORIES, TIERS } from '../../../../utils/core/types';
import { translator } from '../../../../utils/i18n/t';
import { loadKnowledge } from '../../../../utils/knowledge/load';

it('has a word for every badge, title and tier, for what became of an original, and the fixed ones', async () => {
  const words = pageWords(await loadKnowledge(), translator('en'));
  const keys = [
    ...CATEGORIES.flatMap((id) => [`badge.${id}`, `title.${id}`]),
    ...TIERS.map((tier) => `tier.${tier}`),
    ...['waiting', 'kept', 'headers', 'differs', 'not-saved'].map((state) => `original.${state}`),
    'maybe',
    'explain',
    'redress',
  ];
  expect(Object.keys(words).sort()).toEqual([...keys].sort());
  expect(Object.entries(words).filter(([key, word]) => word.trim() === '' || key.endsWith(word))).toEqual([]);
});

it('says the same of every kind and tier while she wants it discreet', async () => {
  const words = Object.entries(pageWords(await loadKnowledge(), translator('en'), { discreet: true }));
  const said = (start: RegExp) => [...new Set(words.filter(([key]) => start.test(key)).map(([, word]) => word))];

  expect(said(/^(?:badge|title)\./)).toEqual(['Note']);
  expect(said(/^tier\./)).toEqual(['Marked']);
});
