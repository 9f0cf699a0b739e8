import { expect } from 'vitest';

/** Fails with one sentence per problem, each saying which file and what to do. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) expect.fail(problems.join('\n'));
}

/** What is wanted and not among the known, in the order wanted. */
export const missingFrom = (known: readonly string[], wanted: readonly string[]): readonly string[] =>
  wanted.filter((id) => !known.includes(id));
