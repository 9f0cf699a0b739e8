/**
 * What screens say of the knowledge in another language than English: most of its size, and only for who reads that language. It is
 * taken out when the extension is built and put back where the language is asked for.
 */
import type { ScreenKnowledge } from '../core/knowledge';

const BASE = 'en';

/** The texts of one language in the order of {@link places}; null where there is none. Made and read by the same build. */
export type Spoken = readonly unknown[];

/** A text by the language it is written in, to be filled or emptied. */
type Place = Record<string, unknown>;

/** Languages that have texts of their own beside English, in order. */
export function spokenLanguages(knowledge: ScreenKnowledge): readonly string[] {
  const all = new Set(placesIn(knowledge).flatMap((place) => Object.keys(place)));
  return [...all].filter((language) => language !== BASE).sort();
}

/** The texts of a language, for {@link putIn}. */
export function takeOut(knowledge: ScreenKnowledge, language: string): Spoken {
  return placesIn(knowledge).map((place) => place[language] ?? null);
}

/** A copy that has the English texts only. */
export function inEnglish(knowledge: ScreenKnowledge): ScreenKnowledge {
  const copy = structuredClone(knowledge);
  for (const place of placesIn(copy))
    for (const language of Object.keys(place)) if (language !== BASE) delete place[language];
  return copy;
}

/** Gives the knowledge the texts of a language, in place: who holds it already sees them. What is null stays English. */
export function putIn(knowledge: ScreenKnowledge, language: string, spoken: Spoken): void {
  placesIn(knowledge).forEach((place, at) => {
    if (spoken[at] != null) place[language] = spoken[at];
  });
}

/** Where texts of several languages stand. Letters stay whole: one is written in the language of the mail it answers. */
function placesIn({ texts, routes, claims, holidays }: ScreenKnowledge): readonly Place[] {
  return [
    ...Object.values(texts),
    ...routes.flatMap(({ text, links }) => [text, ...links.map(({ says }) => says)]),
    ...claims.map(({ text }) => text),
    ...holidays.map(({ text }) => text),
  ];
}
