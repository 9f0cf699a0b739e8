import { describe, expect, it } from 'vitest';
import { knowledgeFromDisk, readKnowledgeFiles } from '../../scripts/lib/knowledge-from-disk';
import { englishTexts } from '../../scripts/lib/texts-from-disk';
import { LETTER_BLANKS } from '../../utils/core/reply/blanks';
import { fillLetter, HOLE } from '../../utils/core/reply/fill';
import { blanksOf, conditionsOf, parseLetter } from '../../utils/core/reply/parse-letter';
import { letterProblems } from './checks/letters';
import { expectNone, missingFrom } from './expect-none';
import { SAMPLE_VALUES, withEvidence } from './letter-samples';
import { LETTERS } from './all-letters';

const files = readKnowledgeFiles();
const knowledge = knowledgeFromDisk();
const places = new Set(knowledge.places.map(({ id }) => id));
const routes = knowledge.routes.map(({ id }) => id);

describe('letters', () => {
  it('exist for every template, in English and in Spanish', () => {
    expectNone(
      knowledge.templates.flatMap(({ id, letters }) =>
        ['en', 'es'].flatMap((language) =>
          letters[language] ? [] : [`templates/${id}/${language}.txt: write the letter in this language`],
        ),
      ),
    );
    const ids = knowledge.templates.map(({ id }) => id);
    const folders = Object.keys(files).flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []);
    expectNone(missingFrom(ids, folders).map((id) => `templates/${id}: add template.json, or delete the folder`));
  });

  it('belong to routes and places that are known', () => {
    expectNone(
      knowledge.templates.flatMap(({ id, route, places: where = [] }) => [
        ...(route === undefined || routes.includes(route) ? [] : [`templates/${id}: there is no route ${route}`]),
        ...where.filter((place) => !places.has(place)).map((place) => `templates/${id}: there is no place ${place}`),
      ]),
    );
  });

  it.each(LETTERS.map((entry) => [entry.name, entry] as const))(
    '%s is well formed and holds to the rules',
    (_name, entry) => expectNone(letterProblems(entry, knowledge)),
  );

  it.each<[defect: string, letter: string, problem: RegExp]>([
    ['an unknown blank', 'Block: [blockDay>{blockDay}]', /planted\/en\.txt: \{blockDay\} is no known blank/],
    ['an unknown condition', '[weather>It rained.]', /\[weather> is no known blank/],
    ['evidence no list asks for', '[#crystal-ball>See {#crystal-ball}.]', /no checklist has the item crystal-ball/],
    ['an unknown place', '[@atlantis>By its law.]', /there is no place atlantis/],
    ['a piece that does not end', 'Hello\n[blockDate>Block', /planted\/en\.txt:2: unclosed-piece near/],
    ['a piece in a piece', '[blockDate>On {blockDate} [station>at {station}]]', /:1: nested-piece near/],
    ['a stray brace', 'Block {blockDate', /:1: stray-brace near/],
    ['a claim that stands without its fact', 'Block: {blockDate}', /\{blockDate\} can be empty and stands outside/],
    ['a required blank it does not print', '', /does not print \{driverName\}, which template\.json requires/],
  ])('with %s is found, and where', (_defect, letter, problem) => {
    const [sound] = LETTERS;
    if (sound === undefined) throw new Error('no letters');
    const template = { ...sound.template, required: ['driverName'], own: [] };
    const planted = { ...sound, name: 'templates/planted/en.txt', template };
    const signed = `${letter}\n{driverName}`;
    expect(letterProblems({ ...planted, letter: letter === '' ? 'Hello' : signed }, knowledge).join('\n')).toMatch(
      problem,
    );
    expect(letterProblems({ ...planted, letter: 'Hello\n{driverName}' }, knowledge)).toEqual([]);
  });

  it.each(LETTERS.map((entry) => [entry.name, entry] as const))(
    '%s leaves nothing open with every blank filled',
    (_name, { template, letter }) => {
      const all = withEvidence(SAMPLE_VALUES, conditionsOf(letter), 'E1, E4');
      const filled = fillLetter(letter, all, template.required);
      expect(filled.missing).toEqual([]);
      expect(filled.text).not.toMatch(new RegExp(`[{}[\\]#]|${HOLE}`));
    },
  );

  it.each(LETTERS.map((entry) => [entry.name, entry] as const))(
    '%s reads as a letter with nothing but the required blanks',
    (name, { template, letter }) => {
      const least = Object.fromEntries(template.required.map((id) => [id, SAMPLE_VALUES[id] ?? 'x']));
      const { text } = fillLetter(letter, least, template.required);
      expect(text).not.toContain(HOLE);
      expect(text).not.toMatch(/^[,.;:)]|\s[,.;]|[([]\s*[)\]]|: *$(?!\n)|,\./m);
      const [, ...parts] = text.split('\n\n');
      // A heading needs something below it; "To Amazon:" is none.
      const isHeading = (part = ''): boolean => part.endsWith(':') && !/(?:^|\n)(?:To|A|Al) [^\n]*:$/.test(part);
      const announced = parts.filter((_part, index) => isHeading(parts[index - 1]));
      expect(announced.filter((part) => !Object.values(least).some((value) => part.startsWith(value)))).toEqual([]);
      expectNone(
        text.split('\n\n').length > 3
          ? []
          : [`${name}: has too few paragraphs; a letter greets, says what happened, asks, and ends with a name`],
      );
    },
  );

  it.each(knowledge.templates.map((template) => [template.id, template] as const))(
    '%s says the same in both languages: the same pieces in the same order',
    (_id, { letters: { en = '', es = '' } }) => {
      expect(shape(es)).toEqual(shape(en));
    },
  );

  it('have a label and a place to look for every blank', () => {
    const keys = Object.keys(englishTexts());
    expectNone(
      Object.keys(LETTER_BLANKS).flatMap((id) => [
        ...(keys.includes(`blank.${id}`)
          ? []
          : [`utils/i18n/locales/en/letter.json: add "blank.${id}", the label of the blank {${id}}`]),
        ...(keys.includes(`blankHint.${id}`)
          ? []
          : [`utils/i18n/locales/en/letter.json: add "blankHint.${id}", where to find what goes into {${id}}`]),
      ]),
    );
  });

  it('use every blank there is', () => {
    const printed = LETTERS.flatMap(({ letter }) => blanksOf(letter));
    expectNone(
      missingFrom(printed, Object.keys(LETTER_BLANKS)).map(
        (id) => `utils/core/reply/blanks.ts: no letter prints {${id}}; use it or delete it`,
      ),
    );
  });
});

/** A letter's lines without their words: which blanks and pieces each holds, and whether it is numbered. */
function shape(letter: string): readonly string[] {
  return parseLetter(letter).lines.map((parts) =>
    parts
      .map((part) => {
        if (part.kind === 'text') return /^#\. /.test(part.text) ? '#.' : part.text === '' ? '' : 'text';
        if (part.kind === 'blank') return `{${part.id}}`;
        return `[${part.when === 'empty' ? '!' : ''}${part.id}>${part.parts.flatMap((inner) => (inner.kind === 'blank' ? [inner.id] : [])).join()}]`;
      })
      .filter((part) => part !== 'text')
      .join(''),
  );
}
