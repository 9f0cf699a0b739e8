/**
 * Addresses as people write them among themselves: without the word for the street, by the name of a building, by a corner, a road or a
 * unit. What is written as on an envelope is `locations.ts`'s and the letters' (`personal/address`).
 */
import type { Found } from '../found';
import type { WordJudge } from './pieces';
import { ADDRESS_RULES } from './rules';

/** Any text; time linear in its length. */
export function findLooseAddresses(text: string, judge: WordJudge): readonly Found[] {
  return ADDRESS_RULES.flatMap(({ shape, holds }) =>
    Array.from(text.matchAll(shape)).flatMap(({ 0: whole, index, groups }): Found[] => {
      const holdsTrue = holds?.(groups?.['name'] ?? '', groups?.['number'] ?? '', judge) ?? true;
      return holdsTrue ? [{ kind: 'address', at: [index, index + whole.trimEnd().length], reason: 'announced' }] : [];
    }),
  );
}
