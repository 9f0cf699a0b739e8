/** `npm run learn`: learns from messages of known kind how much each idea speaks for each kind and tier, and writes `weights.json`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { KNOWLEDGE_FOLDER, knowledgeFromDisk } from '../lib/knowledge-from-disk';
import { learn } from './learn';
import { learnedFrom, practiceLessons } from './samples';
import { weightsText } from './weights-text';

const knowledge = knowledgeFromDisk();
const lessons = await practiceLessons(knowledge);
const weights = learn(lessons, learnedFrom(knowledge));
await writeFile(join(KNOWLEDGE_FOLDER, 'weights.json'), weightsText(weights));
console.log(
  `Learned from ${lessons.length} messages: ${Object.keys(weights.said).length} ways of saying something, ${weights.kinds.length} kinds, ${weights.tiers.length} tiers.`,
);
