import type { Concept, Concepts, Knowledge } from '../../../utils/core/knowledge';
import { missingFrom } from '../expect-none';

type Named = Pick<Knowledge, 'categories' | 'signals' | 'ideas' | 'words' | 'weights'>;

/** What is wrong between the ideas, the words of each language and the rules that name them. */
export function ideaProblems(knowledge: Named): readonly string[] {
  const known = Object.keys(knowledge.ideas);
  const used = namedIn(knowledge);
  return [
    ...used
      .filter(({ idea }) => !known.includes(idea))
      .map(
        ({ file, concept, idea }) => `${file}: ${concept}: ideas.json has no "${idea}"; add it there, or name another`,
      ),
    ...missingFrom([...used.map(({ idea }) => idea), ...weighed(knowledge)], known).map(
      (idea) =>
        `ideas.json: no rule names "${idea}", and it has no weight; use it in a concept, or delete it and its words`,
    ),
    ...Object.entries(knowledge.words).flatMap(([language, { ideas, without = [] }]) => [
      ...missingFrom(known, [...Object.keys(ideas), ...without]).map(
        (idea) => `words/${language}.json: ideas.json has no "${idea}"; add it there, or delete it here`,
      ),
      ...missingFrom([...Object.keys(ideas), ...without], known).map(
        (idea) => `words/${language}.json: has no words for "${idea}"; add them, or list it in without`,
      ),
    ]),
  ];
}

/** The ideas by which kinds and tiers are told. */
function weighed({ weights }: Named): readonly string[] {
  return Object.keys(weights.said).map((name) => name.slice(name.indexOf('/') + 1));
}

function namedIn({ categories, signals }: Named) {
  return [
    ...categories.flatMap(({ id, concepts, excludes }) => [
      ...namedBy(`categories/${id}/rule.json`, concepts),
      ...namedBy(`categories/${id}/rule.json`, excludes),
    ]),
    ...signals.flatMap(({ id, concepts }) => namedBy(`signals/${id}.json`, concepts)),
  ];
}

function namedBy(file: string, concepts: Concepts = {}) {
  const all: readonly Concept[] = Object.values(concepts).flat();
  return all.flatMap(({ id, all: groups, not = [] }) =>
    [...groups.flat(), ...not]
      .filter((alternative) => alternative.startsWith('@'))
      .map((alternative) => ({ file, concept: id, idea: alternative.slice(1) })),
  );
}
