import { describe, expect, it } from 'vitest';

import { KINDS, type NewFile, scaffold } from '../../../../scripts/new/scaffolds';
import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { problemsOfFile } from '../../../../utils/knowledge/schema';

const KNOWLEDGE = 'utils/knowledge/';
const IDS: Readonly<Record<(typeof KINDS)[number], string>> = {
  category: 'vehicle-mismatch',
  template: 'new-one',
  step: 'new-one',
  claim: 'new-one',
  language: 'pt-BR',
  words: 'nl',
};

function filesOf(...[kind, id]: [Parameters<typeof scaffold>[0], string]): readonly NewFile[] {
  const files = scaffold(kind, id, '2026-11-22');
  if ('wrong' in files) throw new Error(files.wrong);
  return files;
}

describe('scaffold', () => {
  it.each([
    ['category', 'vehicle-mismatch'],
    ['template', 'new-letter'],
    ['step', 'new-step'],
    ['claim', 'new-claim'],
    ['words', 'nl'],
  ] as const)('gives a new %s every field, so that a check names only what a person has to fill', (kind, id) => {
    const problems = filesOf(kind, id)
      .filter(({ path }) => path.startsWith(KNOWLEDGE))
      .flatMap(({ path, text }) =>
        problemsOfFile(path.slice(KNOWLEDGE.length), path.endsWith('.json') ? JSON.parse(text) : text),
      );

    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => /unrecognized|undefined|belongs here/i.test(problem))).toEqual([]);
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
    ['step', 'Not An Id', 'not an id'],
    ['claim', '../../escape', 'not an id'],
    ['language', 'english', 'not a language'],
    ['words', '../en', 'not a language'],
  ] as const)('refuses the %s "%s"', (kind, id, why) => {
    expect(scaffold(kind, id, '2026-11-22')).toEqual({ wrong: expect.stringContaining(why) as string });
  });
});
