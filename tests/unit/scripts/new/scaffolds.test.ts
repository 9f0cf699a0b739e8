import { describe, expect, it } from 'vitest';

import { KINDS, type NewFile, scaffold } from '../../../../scripts/new/scaffolds';
import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import type { Route } from '../../../../utils/core/route';
import { problemsOfFile } from '../../../../utils/knowledge/schema';
import { deadEnds } from '../../../structure/checks/route-ends';
import { unreachedRoutes } from '../../../structure/checks/routes';

const KNOWLEDGE = 'utils/knowledge/';
const IDS: Readonly<Record<(typeof KINDS)[number], string>> = {
  category: 'vehicle-mismatch',
  template: 'new-one',
  route: 'new-one',
  claim: 'new-one',
  language: 'pt-BR',
  words: 'nl',
};

function filesOf(...[kind, id]: [Parameters<typeof scaffold>[0], string]): readonly NewFile[] {
  const files = scaffold(kind, id, '2026-11-22');
  if ('wrong' in files) throw new Error(files.wrong);
  return files;
}

/** What the checks over all files say once these are among them. */
const ROUTE = filesOf('route', 'new-one').map(({ text }) => JSON.parse(text) as Route);

describe('a new route among the others', () => {
  const knowledge = knowledgeFromDisk();

  it('is named as long as no ladder leads to it', () => {
    expect(unreachedRoutes({ ...knowledge, routes: [...knowledge.routes, ...ROUTE] })).toEqual([
      expect.stringMatching(/^routes\/new-one\.json: no ladder and no other route leads to it; name it in a ladder/),
    ]);
  });

  it('is no dead end from the start', () => {
    expect(deadEnds({ ...knowledge, routes: [...knowledge.routes, ...ROUTE] })).toEqual([]);
  });
});

describe('scaffold', () => {
  it.each([
    ['category', 'vehicle-mismatch'],
    ['template', 'new-letter'],
    ['route', 'new-route'],
    ['claim', 'new-claim'],
    ['words', 'nl'],
  ] as const)('gives a new %s every field, so that a check names only what a person has to fill', (kind, id) => {
    const problems = filesOf(kind, id)
      .filter(({ path }) => path.startsWith(KNOWLEDGE))
      .flatMap(({ path, text }) =>
        problemsOfFile(path.slice(KNOWLEDGE.length), path.endsWith('.json') ? JSON.parse(text) : text),
      );

    expect(problems).not.toEqual([]);
    expect(
      problems.filter((problem) => /unrecognized|undefined|is missing|belongs here|too small/i.test(problem)),
    ).toEqual([]);
    // Each says what is wrong, and in brackets what belongs there.
    expect(problems.filter((problem) => !/: (?:is|names|has) [^()]+(?:\(.+\))?$/.test(problem))).toEqual([]);
  });

  it.each<[kind: (typeof KINDS)[number], field: string]>([
    ['category', 'categories/vehicle-mismatch/en.json: meaning.0: is empty (What it means, one sentence per item'],
    ['route', 'routes/new-one.json: places: is empty (Where it holds'],
    ['route', 'routes/new-one.json: text.en.title: is empty (What to do, in a few words.)'],
    ['claim', 'claims/new-one.json: values.0.source.url: is no address like https://example.com/page (Public address'],
    ['template', 'templates/new-one/en.txt: the file: is empty'],
    ['template', 'templates/new-one/template.json: required: is empty ('],
    ['words', 'words/nl.json: ideas.package: is empty ('],
  ])('of a new %s has a check say what is to be filled, as in: %s', (kind, field) => {
    const problems = filesOf(kind, IDS[kind])
      .filter(({ path }) => path.startsWith(KNOWLEDGE))
      .flatMap(({ path, text }) =>
        problemsOfFile(path.slice(KNOWLEDGE.length), path.endsWith('.json') ? JSON.parse(text) : text),
      );
    expect(problems.join('\n')).toContain(field);
  });

  it('writes each file where knowledge is read from, under the name its id asks for', () => {
    for (const kind of KINDS)
      for (const { path, text } of filesOf(kind, IDS[kind])) {
        expect(path).toMatch(/^(?:utils\/(?:knowledge|i18n)|tests\/fixtures)\//);
        expect(path).toContain(IDS[kind]);
        if (path.endsWith('.json')) expect(() => void JSON.parse(text)).not.toThrow();
      }
  });

  it('dates what it writes with the day it is written', () => {
    for (const kind of ['category', 'route', 'claim'] as const)
      expect(
        filesOf(kind, IDS[kind])
          .map(({ text }) => text)
          .join(''),
      ).toContain('"lastChecked": "2026-11-22"');
  });

  it('touches at most three files, whatever is new', () => {
    for (const kind of KINDS) {
      expect(filesOf(kind, IDS[kind]).length).toBeLessThanOrEqual(3);
    }
  });

  it('lists every idea for a new language of mail, and says nothing for any of them', () => {
    const [file] = filesOf('words', 'nl');
    const written = JSON.parse(file?.text ?? '') as { language: string; ideas: Readonly<Record<string, unknown>> };
    expect(file?.path).toBe('utils/knowledge/words/nl.json');
    expect(written.language).toBe('nl');
    expect(Object.keys(written.ideas)).toEqual(Object.keys(knowledgeFromDisk().ideas));
    expect(Object.values(written.ideas).every((words) => Array.isArray(words) && words.length === 0)).toBe(true);
  });

  it.each([
    ['category', 'not-in-the-taxonomy', 'utils/core/types.ts'],
    ['route', 'Not An Id', 'not an id'],
    ['claim', '../../escape', 'not an id'],
    ['language', 'english', 'not a language'],
    ['words', '../en', 'not a language'],
  ] as const)('refuses the %s "%s"', (kind, id, why) => {
    expect(scaffold(kind, id, '2026-11-22')).toEqual({ wrong: expect.stringContaining(why) as string });
  });
});
