import { expect, it } from 'vitest';

import { learnedFrom } from '../../scripts/learn/samples';
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';

it('the weights were learned from the ideas, words, practice messages and fixtures there are now: else run `npm run learn`', () => {
  const knowledge = knowledgeFromDisk();
  expect(knowledge.weights.learnedFrom).toBe(learnedFrom(knowledge));
});
