import type { Knowledge } from '../../../utils/core/knowledge';
import { LETTER_BLANKS, LETTER_FLAGS } from '../../../utils/core/reply/blanks';
import { blanksOf, conditionsOf, parseLetter } from '../../../utils/core/reply/parse-letter';
import type { NamedLetter } from '../all-letters';
import { missingFrom } from '../expect-none';

/** What is wrong with a letter: its syntax, what it names, and what stands in it without its fact. */
export function letterProblems(
  { name, template, letter }: NamedLetter,
  knowledge: Pick<Knowledge, 'categories' | 'places'>,
): readonly string[] {
  const items = new Set(knowledge.categories.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const places = new Set(knowledge.places.map(({ id }) => id));
  const printed = blanksOf(letter);
  const words = printed.filter((id) => !id.startsWith('#'));
  const deciding = conditionsOf(letter);
  const outside = parseLetter(letter)
    .lines.flat()
    .flatMap((part) => (part.kind === 'blank' ? [part.id] : []));
  return [
    ...parseLetter(letter).problems.map(
      ({ line, problem, near }) =>
        `${name}:${line}: ${problem} near "${near}"; see the syntax in utils/knowledge/README.md`,
    ),
    ...missingFrom(Object.keys(LETTER_BLANKS), words).map(
      (id) => `${name}: {${id}} is no known blank; add it to utils/core/reply/blanks.ts`,
    ),
    ...missingFrom(
      [...Object.keys(LETTER_BLANKS), ...LETTER_FLAGS],
      deciding.filter((id) => !/^[#@]/.test(id)),
    ).map((id) => `${name}: [${id}> is no known blank; add it to utils/core/reply/blanks.ts`),
    ...[...printed, ...deciding]
      .filter((id) => id.startsWith('#') && !items.has(id.slice(1)))
      .map((id) => `${name}: no checklist has the item ${id.slice(1)}; see the evidence of the categories`),
    ...deciding
      .filter((id) => id.startsWith('@') && !places.has(id.slice(1)))
      .map((id) => `${name}: there is no place ${id.slice(1)}; see places.json`),
    ...missingFrom(template.required, outside).map(
      (id) => `${name}: {${id}} can be empty and stands outside of [${id}>…]; put it inside, or make it required`,
    ),
    ...missingFrom(printed, template.required).map(
      (id) => `${name}: does not print {${id}}, which template.json requires`,
    ),
    ...missingFrom(template.required, template.own).map(
      (id) => `${name}: {${id}} is the driver’s own sentence and must be required`,
    ),
  ];
}
