/** What in a text that leaves could still tell whose story it is. Patterns can't take it away: the driver decides. */
import { phraseEnd, phraseSet, type PhraseSet } from '../text/phrase-set';
import { plainWords, type PlainWord } from '../text/plain-words';
import type { Range } from '../text/own-text';
import { coarseDates } from './coarse-dates';
import { coarseTimes } from './coarse-times';
import { overlapsAny } from './ranges';
import { sharedSentences } from './shared-sentences';
import { standInsIn } from './stand-ins';
import type { Risk, RiskContext, RiskKind, Segment } from './types';
import WORDS from './words/risks.json';

const LISTS: readonly (readonly [RiskKind, PhraseSet])[] = [
  ['rare-event', phraseSet(WORDS['rare-event'].split(', '))],
  ['trait', phraseSet(WORDS.trait.split(', '))],
  ['small-place', phraseSet(WORDS['small-place'].split(', '))],
  ['vehicle', phraseSet(WORDS.vehicle.split(', '))],
];
const DIGITS = /(?<![\p{L}\d-])[\p{L}\d-]{4,40}/gu;
const YEAR = /^(?:19|20)\d{2}$/;
const QUOTED =
  /["\u201c\u201e\u00ab\u300c][^"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\n]{25,600}["\u201d\u201c\u00bb\u300d]|^>[^\n]{12,600}/gmu;
const LATIN = /\p{Script=Latin}/gu;
const OTHER_SCRIPT =
  /(?:\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Devanagari}|\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Ethiopic}|\p{Script=Greek}|\p{Script=Katakana}|\p{Script=Hiragana}|\p{Script=Bengali}|\p{Script=Gurmukhi}){2,60}/gu;
const NUMBER = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)?(?![\p{L}\d])/gu;
const MANY_NUMBERS = 3;
const MOST = 60;

/** The risks of a text, what is true of every story first, then in the order of the text. Linear in it. */
export function findRisks(text: string, context: RiskContext): readonly Risk[] {
  const words = plainWords(text);
  const isStanding = overlapsAny(standInsIn(text));
  const placed: readonly Placed[] = [
    ...exact(text, context),
    ...listedIn(words),
    ...sharedSentences(text, context.sent ?? []).map((at): Placed => ({ kind: 'your-letter', at })),
    ...sharedSentences(text, context.answers ?? []).map((at): Placed => ({ kind: 'their-answer', at })),
    ...shaped(text, QUOTED, 'quoted'),
    ...shaped(text, DIGITS, 'digits').filter(
      ({ at }) => /\d{4}/.test(text.slice(...at)) && !YEAR.test(text.slice(...at)),
    ),
    ...otherScript(text),
    ...manyNumbers(text, words),
    ...(context.segments ?? []).flatMap(fromSegment),
    ...beside(text, context.segments ?? []),
  ];
  const seen = new Map<string, number>();
  const inOrder = placed
    .filter(({ at, kind }) => kind === 'kept' || !isStanding(at))
    .toSorted((one, other) => one.at[0] - other.at[0]);
  return [
    { id: 'other-half', kind: 'other-half', at: null, words: '' },
    ...inOrder.slice(0, MOST).map(({ kind, at }): Risk => {
      const said = text.slice(...at);
      const name = `${kind}:${said.toLowerCase()}`;
      const turn = seen.get(name) ?? 0;
      seen.set(name, turn + 1);
      return { id: `${name}#${turn}`, kind, at, words: said };
    }),
  ];
}

interface Placed {
  readonly kind: RiskKind;
  readonly at: Range;
}

/** Dates and times that were left, or that she wrote in afterwards. */
function exact(text: string, { language }: RiskContext): readonly Placed[] {
  const options = { language, known: { names: [], emails: [], phones: [], addresses: [] } };
  const hasDigit = ({ at }: { readonly at: Range }): boolean => /\d/.test(text.slice(...at));
  return [
    ...coarseTimes(text, options)
      .filter(hasDigit)
      .map(({ at }): Placed => ({ kind: 'exact-minute', at })),
    ...coarseDates(text, language, options)
      .filter(hasDigit)
      .map(({ at }): Placed => ({ kind: 'exact-date', at })),
  ];
}

function listedIn(words: readonly PlainWord[]): readonly Placed[] {
  return LISTS.flatMap(([kind, list]) => {
    const found: Placed[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const behind = phraseEnd(words, at, list);
      if (behind === null) continue;
      found.push({ kind, at: [words[at]?.start ?? 0, words[behind - 1]?.end ?? 0] });
      at = behind - 1;
    }
    return found;
  });
}

function shaped(text: string, shape: RegExp, kind: RiskKind): readonly Placed[] {
  return Array.from(text.matchAll(shape), ({ 0: found, index }): Placed => ({
    kind,
    at: [index, index + found.length],
  }));
}

/** A part in another script than most of the text. */
function otherScript(text: string): readonly Placed[] {
  const others = shaped(text, OTHER_SCRIPT, 'other-script');
  const letters = others.reduce((sum, { at }) => sum + at[1] - at[0], 0);
  return (text.match(LATIN)?.length ?? 0) > letters ? others : [];
}

/** Three numbers in one sentence are a fingerprint, though each is nothing. */
function manyNumbers(text: string, words: readonly PlainWord[]): readonly Placed[] {
  const sentences = new Map<number, [number, number]>();
  for (const { sentence, start, end } of words) {
    const known = sentences.get(sentence);
    if (known === undefined) sentences.set(sentence, [start, end]);
    else known[1] = end;
  }
  return [...sentences.values()].flatMap((at): Placed[] =>
    (text.slice(...at).match(NUMBER)?.length ?? 0) >= MANY_NUMBERS ? [{ kind: 'many-numbers', at }] : [],
  );
}

/** What she turned off stands in the text as it was. */
function fromSegment({ isKept, now }: Segment): readonly Placed[] {
  return isKept ? [{ kind: 'kept', at: now }] : [];
}

/** A word with a capital right beside a hidden name is often the rest of it. */
function beside(text: string, segments: readonly Segment[]): readonly Placed[] {
  return segments
    .filter(({ change, isKept }) => change?.kind === 'name' && !isKept)
    .flatMap(({ now: [, to] }): Placed[] => {
      const next = /^ (?:(?:de|la|del|da|von|van|y) )?(\p{Lu}\p{Ll}{2,20})(?![\p{L}\d])/u.exec(text.slice(to, to + 40));
      return next?.[1] === undefined
        ? []
        : [{ kind: 'beside', at: [to + next[0].length - next[1].length, to + next[0].length] }];
    });
}
