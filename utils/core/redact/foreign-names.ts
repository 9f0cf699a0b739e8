/** Names in letters of another alphabet than the text's: whoever writes them there means somebody. */
import type { Found } from './found';

const LATIN = /\p{Script=Latin}/gu;
const OTHER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Ethiopic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}]/gu;
const NAME =
  /(?:(?:[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Ethiopic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}]|\p{M}){2,24}[ \u00b7]?){1,3}/gu;
/** So many letters of the text to one of another alphabet, or it is a text in two languages. */
const SHARE = 5;

/** Any text; linear time. */
export function findForeignNames(text: string): readonly Found[] {
  const others = text.match(OTHER)?.length ?? 0;
  if (others === 0 || (text.match(LATIN)?.length ?? 0) < others * SHARE) return [];
  return Array.from(text.matchAll(NAME), ({ 0: name, index }): Found => ({
    kind: 'name',
    at: [index, index + name.trimEnd().length],
    reason: 'person',
    role: 'person',
  }));
}
