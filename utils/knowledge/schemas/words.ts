import * as z from 'zod/mini';
import { described, grade, id, language, text } from './common';

const where = z.enum(['subject', 'text']);
const weight = described(z.number().check(z.gt(0), z.lte(10)), 'How much a match counts, above 0 and up to 10.');

/** A phrase is matched as it stands, so it must be words a recipient quoted; everything else is a concept. */
export const phrase = z
  .strictObject({
    id: described(id, 'Name of the phrase within its category; part of the reason shown to the driver.'),
    text: described(text, 'The quoted words.'),
    where: described(where, 'Part of the message the words stand in.'),
    how: described(z.enum(['verbatim', 'paraphrased', 'inferred']), 'How the wording is known.'),
    medium: described(z.enum(['email', 'email-second-hand', 'app', 'terms', 'help', 'source']), 'What was quoted.'),
    grade: described(grade, 'How good the evidence for the wording is.'),
    source: described(z.int().check(z.gte(0)), 'Index into the file’s sources.'),
    weight,
  })
  .check(
    z.refine(
      ({ how, medium }) => how === 'verbatim' && (medium === 'email' || medium === 'email-second-hand'),
      'Only words quoted from such an e-mail (how: verbatim, medium: email or email-second-hand) may be matched exactly; make it a concept.',
    ),
  );

const IDEA = /^@[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words, or `@idea` for all words that the language has for it. */
const alternative = text.check(
  z.refine((words) => !words.includes('@') || IDEA.test(words), 'is no idea: write @ and its id, and nothing else'),
);
const alternatives = z.array(alternative).check(z.minLength(1));

/** Our own description of what such a mail says. */
export const concept = z.strictObject({
  id: described(id, 'Name of the concept within its file; part of the reason shown to the driver.'),
  all: described(
    z.array(alternatives).check(z.minLength(1)),
    'Groups of alternatives; one of each group must stand in the window. A final * stands for any ending, @idea for the words of an idea.',
  ),
  within: described(z.int().check(z.gte(1), z.lte(60)), 'Width of the window in words of one sentence.'),
  ordered: described(z.optional(z.boolean()), 'Whether the groups must come in this order.'),
  not: described(z.optional(alternatives), 'If one of these stands in the same window, the concept does not match.'),
  where: described(z.optional(where), 'Part of the message it is looked for in; both when absent.'),
  weight,
});

/** Concepts by mail language; those under `any` are made of ideas and hold in every language. */
export const concepts = z.record(z.union([language, z.literal('any')]), z.array(concept));
const conceptsOfList = described(concepts, 'Concepts by mail language, or under any.');

export const signalRule = z.strictObject({
  id: described(id, 'Name of the word list; equals the file name.'),
  concepts: conceptsOfList,
});
