import type { FileFamily } from './file-family';

/** An item of a category's evidence checklist, as evidence names it. */
export function itemRef(category: string, item: string): string {
  return `${category}/${item}`;
}

/** What the checklist needs of an item of evidence. */
export interface TickingEvidence {
  readonly number: number;
  readonly family: FileFamily;
  /** Checklist items it answers, `<category>/<item>`. */
  readonly items: readonly string[];
}

export interface TickedItem {
  readonly id: string;
  /** Numbers of the evidence that answers it, lowest first: it is ticked when there is any. */
  readonly by: readonly number[];
  /** Numbers of evidence that answers nothing yet and could be this, by its type. */
  readonly maybe: readonly number[];
}

/**
 * A category's checklist against the evidence of the case. Only the driver ticks: an item is ticked when evidence
 * names it, under this category or another one of the case. What merely could be it is a suggestion.
 */
export function ticked(
  items: readonly { readonly id: string }[],
  evidence: readonly TickingEvidence[],
): readonly TickedItem[] {
  const inOrder = [...evidence].sort((a, b) => a.number - b.number);
  return items.map(({ id }) => ({
    id,
    by: inOrder.filter((one) => one.items.some((ref) => ref.endsWith(`/${id}`))).map(({ number }) => number),
    maybe: inOrder.filter((one) => one.items.length === 0 && fits(id, one.family)).map(({ number }) => number),
  }));
}

/** Which kinds of file an item is made of, told by the words of its id; an item that says nothing of it fits none. */
const FITTING: readonly (readonly [words: RegExp, families: readonly FileFamily[]])[] = [
  [/(?:^|-)(?:screens?|screenshot|photo|list|times)$/, ['picture']],
  [/(?:^|-)(?:location|pin|scan)$/, ['picture']],
  [/(?:^|-)(?:source|notices)$/, ['mail']],
  [/(?:^|-)video$/, ['video']],
  [/(?:^|-)(?:papers?|receipt|record|copy|proof)$/, ['document', 'picture']],
  [/(?:^|-)notes$/, ['text']],
];

function fits(id: string, family: FileFamily): boolean {
  return FITTING.some(([words, families]) => families.includes(family) && words.test(id));
}
