import * as z from 'zod/mini';
import { TONE_KINDS } from '../../core/reply/tone-list';
import { described, id, language, text } from './common';

const A_WORD = /[\p{L}\p{N}]/u;
/** Plain words as they are written: nothing in them stands for anything else. */
const words = text.check(
  z.refine((value) => A_WORD.test(value), 'has no word in it'),
  z.refine((value) => !/[*@[\]{}|\\^$+]/u.test(value), 'is not plain words'),
);
const distinct = z.refine<readonly string[]>((all) => new Set(all).size === all.length, 'says the same words twice');
const list = z.array(words).check(distinct);
const group = z.array(z.union([words, z.literal('')])).check(z.minLength(1), distinct);

const toneRule = z.strictObject({
  id: described(id, 'Name of the rule, one of a kind in its file.'),
  kind: described(
    z.enum(TONE_KINDS).check(z.refine((kind) => kind !== 'shouting', 'is found by capitals and marks')),
    'What it sounds like.',
  ),
  says: described(
    z.array(group).check(
      z.minLength(1),
      z.refine((groups) => groups.some((alternatives) => !alternatives.includes('')), 'may be nothing at all'),
    ),
    'Groups of alternatives that follow each other in one sentence; an empty one: the group may be missing.',
  ),
  ahead: described(z.optional(list), 'Words of which some must follow without being part of it.'),
  unless: described(z.optional(list), 'With one of these near it in the sentence it is meant otherwise.'),
  place: described(z.optional(z.enum(['first', 'last'])), 'Only at the beginning, or only at the end, of a sentence.'),
  fits: described(
    z.optional(z.enum(['clause', 'start'])),
    'The other words are offered only where these are a whole clause, or begin one; everywhere when absent.',
  ),
  instead: described(
    z.nullable(z.union([text, z.literal('')])),
    'Calmer words in its place, empty: none at all; null where only the driver can find them.',
  ),
});

/** `tone/<language>.json` */
export const toneList = z.strictObject({
  language: described(language, 'The language; equals the file name.'),
  links: described(list, 'Words that begin a new clause.'),
  rules: described(
    z
      .array(toneRule)
      .check(
        z.refine((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, 'has two rules of one id'),
      ),
    'What is found, and what is offered.',
  ),
  spared: described(
    z.partialRecord(z.enum(TONE_KINDS), list),
    'By kind: words shortly before it that say that somebody else says so, or that nobody does.',
  ),
  capitals: described(
    z.strictObject({
      emphasis: described(list, 'Words that shout alone when they are in capitals.'),
      common: described(list, 'Words no title or name is made of; of three in capitals one is among them.'),
      acronyms: described(list, 'Always written in capitals.'),
      names: described(z.array(words).check(distinct), 'Always written as they stand here.'),
    }),
    'How shouting is told from titles, names and short forms.',
  ),
});
