import { describe, expect, it } from 'vitest';

import { KINDS, type NewFile, scaffold } from '../../../../scripts/new/scaffolds';
import { problemsOfFile } from '../../../../utils/knowledge/schema';

const KNOWLEDGE = 'utils/knowledge/';

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
      const id = kind === 'category' ? 'vehicle-mismatch' : kind === 'language' ? 'pt-BR' : 'new-one';
      expect(filesOf(kind, id).length).toBeLessThanOrEqual(3);
    }
  });

  it.each([
    ['category', 'not-in-the-taxonomy', 'utils/core/types.ts'],
    ['step', 'Not An Id', 'not an id'],
    ['claim', '../../escape', 'not an id'],
    ['language', 'english', 'not a language'],
  ] as const)('refuses the %s "%s"', (kind, id, why) => {
    expect(scaffold(kind, id, '2026-11-22')).toEqual({ wrong: expect.stringContaining(why) as string });
  });
});
