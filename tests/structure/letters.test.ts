import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk, readKnowledgeFiles } from '../../scripts/lib/knowledge-from-disk';
import { LETTER_BLANKS, LETTER_FLAGS } from '../../utils/core/reply/blanks';
import { chooseTemplate } from '../../utils/core/reply/choose-template';
import { fillLetter, HOLE } from '../../utils/core/reply/fill';
import { blanksOf, conditionsOf, parseLetter } from '../../utils/core/reply/parse-letter';
import { wordLimit } from './word-limit';
import english from '../../utils/i18n/locales/en.json';
import { expectNone, missingFrom } from './expect-none';
import { SAMPLE_VALUES } from './letter-samples';

const files = readKnowledgeFiles();
const knowledge = knowledgeFromDisk();
const letters = knowledge.templates.flatMap((template) =>
  Object.entries(template.letters).map(([language, letter]) => ({
    template,
    letter,
    name: `templates/${template.id}/${language}.txt`,
  })),
);

describe('letters', () => {
  it('exist for every template, in English at least', () => {
    expectNone(knowledge.templates.filter(({ letters: { en } }) => !en).map(({ id }) => `templates/${id}: add en.txt`));
    const ids = knowledge.templates.map(({ id }) => id);
    const folders = Object.keys(files).flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []);
    expectNone(missingFrom(ids, folders).map((id) => `templates/${id}: add template.json, or delete the folder`));
  });

  it('are at most one per rung and category', () => {
    const keys = knowledge.templates.flatMap(({ id, rung, categories }) =>
      (categories.length === 0 ? ['any other'] : categories).map((category) => ({ id, key: `${rung} of ${category}` })),
    );
    expectNone(
      keys
        .filter(({ key }, index) => keys.findIndex((other) => other.key === key) < index)
        .map(({ id, key }) => `templates/${id}: there is another template for the ${key}`),
    );
  });

  it('exist on every rung for every flagged category that is known, fraud and good news aside', () => {
    const known = knowledge.categories.filter(
      ({ id, flag }) => flag && !['phishing', 'reactivation-scam', 'appeal-accepted'].includes(id),
    );
    const rungs = ['first-answer', 'answer-to-canned', 'next-route'] as const;
    expectNone(
      known.flatMap(({ id }) =>
        rungs
          .filter((rung) => !chooseTemplate(knowledge.templates, id, rung))
          .map((rung) => `templates: there is no letter for ${id} on the rung ${rung}`),
      ),
    );
  });

  it.each(letters.map((entry) => [entry.name, entry] as const))(
    '%s is well formed and holds to the rules',
    (name, { template, letter }) => {
      const printed = blanksOf(letter);
      const outside = parseLetter(letter)
        .lines.flat()
        .flatMap((part) => (part.kind === 'blank' ? [part.id] : []));
      expectNone([
        ...parseLetter(letter).problems.map(
          ({ line, problem, near }) =>
            `${name}:${line}: ${problem} near "${near}"; see the syntax in utils/knowledge/README.md`,
        ),
        ...missingFrom(Object.keys(LETTER_BLANKS), printed).map(
          (id) => `${name}: {${id}} is no known blank; add it to utils/core/reply/blanks.ts`,
        ),
        ...missingFrom([...Object.keys(LETTER_BLANKS), ...LETTER_FLAGS], conditionsOf(letter)).map(
          (id) => `${name}: [${id}> is no known blank; add it to utils/core/reply/blanks.ts`,
        ),
        ...missingFrom(template.required, outside).map(
          (id) => `${name}: {${id}} can be empty and stands outside of [${id}>…]; put it inside, or make it required`,
        ),
        ...missingFrom(printed, template.required).map(
          (id) => `${name}: does not print {${id}}, which template.json requires`,
        ),
        ...missingFrom(template.required, template.own).map(
          (id) => `${name}: {${id}} is the driver’s own sentence and must be required`,
        ),
      ]);
    },
  );

  it.each(letters.map((entry) => [entry.name, entry] as const))(
    '%s leaves nothing open with every blank filled',
    (_name, { template, letter }) => {
      const filled = fillLetter(letter, SAMPLE_VALUES, template.required);
      expect(filled.missing).toEqual([]);
      expect(filled.text).not.toMatch(new RegExp(`[{}[\\]]|${HOLE}`));
    },
  );

  it.each(letters.map((entry) => [entry.name, entry] as const))(
    '%s stays within its length, whatever is known',
    (name, { template, letter }) => {
      const only = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, SAMPLE_VALUES[id] ?? '']));
      const deciding = conditionsOf(letter);
      const printed = blanksOf(letter);
      const cases = {
        'every blank filled': SAMPLE_VALUES,
        'only the required blanks filled': only(template.required),
        'every blank filled that no sentence asks for': only(printed.filter((id) => !letter.includes(`[!${id}>`))),
        'one fact missing at a time': deciding.map((id) => only(printed.filter((other) => other !== id))),
      };
      const limit = wordLimit(template);
      expectNone(
        Object.entries(cases).flatMap(([what, values]) => {
          const most = Math.max(...[values].flat().map((value) => fillLetter(letter, value, template.required).words));
          return most <= limit ? [] : [`${name}: has ${most} words with ${what}; make it at most ${limit}`];
        }),
      );
    },
  );

  it.each(letters.map((entry) => [entry.name, entry] as const))(
    '%s reads as a letter with nothing but the required blanks',
    (_name, { template, letter }) => {
      const least = Object.fromEntries(template.required.map((id) => [id, SAMPLE_VALUES[id] ?? 'x']));
      const { text } = fillLetter(letter, least, template.required);
      expect(text).not.toContain(HOLE);
      expect(text).not.toMatch(/^[,.;:)]|\s[,.;]|[([]\s*[)\]]|: *$(?!\n)|,\./m);
      expect(text.split('\n\n').length).toBeGreaterThan(3);
    },
  );

  it('have a label for every blank', () => {
    const labels = Object.keys(english);
    expectNone(
      Object.keys(LETTER_BLANKS)
        .filter((id) => !labels.includes(`blank.${id}`))
        .map((id) => `utils/i18n/locales/en.json: add "blank.${id}", the label of the blank {${id}}`),
    );
  });

  it('use every blank there is', () => {
    const printed = letters.flatMap(({ letter }) => blanksOf(letter));
    expectNone(
      missingFrom(printed, Object.keys(LETTER_BLANKS)).map(
        (id) => `utils/core/reply/blanks.ts: no letter prints {${id}}; use it or delete it`,
      ),
    );
  });
});
