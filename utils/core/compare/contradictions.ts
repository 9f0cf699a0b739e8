import { quoteSentence } from '../reply/quote-sentence';

/** What a message says, and what it says against it, in its own words. One sentence that says both stands in `first`. */
export interface Contradiction {
  readonly first: string;
  readonly second: string | null;
}

/** More pairs than this are no help to a reader. */
const MOST = 3;
/** A sentence longer than this is cut. */
const MOST_CHARACTERS = 300;

/**
 * The sentences of a text that don't go together, quoted as they stand, in the order of the text.
 * @param text the text the hits were found in.
 * @param hits of the signal `contradiction` (`hitsFor`): each reaches from the first words that matched to the last.
 */
export function contradictions(
  text: string,
  hits: readonly { readonly place: 'subject' | 'text'; readonly at: readonly [number, number] }[],
): readonly Contradiction[] {
  const found = hits
    .filter(({ place }) => place === 'text')
    .toSorted((left, right) => left.at[0] - right.at[0])
    .map(({ at: [from, to] }) => pairOf(quote(text, from), quote(text, to - 1)))
    .filter(({ first }) => first !== '');
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index).slice(0, MOST);
}

function quote(text: string, at: number): string {
  return quoteSentence(text, [at, at + 1], MOST_CHARACTERS);
}

function pairOf(first: string, second: string): Contradiction {
  return { first, second: second === first || second === '' ? null : second };
}

function isSame(one: Contradiction, other: Contradiction): boolean {
  return one.first === other.first && one.second === other.second;
}
