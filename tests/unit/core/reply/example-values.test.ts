import { expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { EXAMPLE_VALUES } from '../../../../utils/core/reply/example-values';
import { letterMistakes } from '../../../../utils/core/reply/letter-mistakes';
import { OWN_LANGUAGES, requiredBlanks } from '../../../../utils/core/reply/own-letter';

const { templates, categories, places } = knowledgeFromDisk();
const names = {
  items: categories.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  places: places.map(({ id }) => id),
};
const LETTERS = templates.flatMap((template) =>
  Object.entries(template.letters).map(([language, text]) => [`${template.id} ${language}`, template, text] as const),
);

it('there is an example for every language letters of ours are in', () => {
  const languages = new Set(templates.flatMap(({ letters }) => Object.keys(letters)));
  expect([...languages].sort()).toEqual(Object.keys(EXAMPLE_VALUES).sort());
  expect(Object.keys(EXAMPLE_VALUES).sort()).toEqual([...OWN_LANGUAGES].sort());
});

it.each(LETTERS)('%s can be kept as it is: no mistake in it, and the same blanks required', (_name, template, text) => {
  expect(letterMistakes(text, names)).toEqual([]);
  expect([...requiredBlanks(text)].sort()).toEqual([...template.required].sort());
});
