/** Telephone numbers of every country, and numbers so long that they can only be somebody's. */
import { isBefore, type PersonalPage } from '../personal/page';
import type { Range } from '../text/own-text';
import { plainWord } from '../text/plain-words';
import type { Found } from './found';
import type { Redactor } from './redactor';

const SHAPES: readonly RegExp[] = [
  /(?<![\p{L}\d+])(?:\+|00)\d{1,3}[ .\-/]?(?:\(0?\d{0,4}\)[ .\-/]?)?\d{1,5}(?:[ .\-/\u2010-\u2013]{1,2}\d{1,5}){0,5}(?!\d)/gu,
  /(?<![\p{L}\d+])(?:1[ .\-])?\(?[2-9]\d{2}\)?[ .\-\u2010-\u2013/]{1,3}\d{3}[ .\-\u2010-\u2013]{1,3}\d{4}(?: ?(?:ext|x)\.? ?\d{1,6})?(?!\d)/giu,
  /(?<![\p{L}\d+.,$-])[2-9]\d{2}[-\u2010-\u2013. ]\d{4}(?![\d-]|[.,:]\d| ?[$\u20ac\u00a3%])/gu,
  /(?<![\p{L}\d+.,])0[1-9](?:[ .-]\d{2}){4}(?!\d)/gu,
  /(?<![A-Za-z\u00c0-\u024f\d+.,])0\d{1,4}[-\u2010-\u2013 /]\d{2,4}[-\u2010-\u2013 ]\d{3,4}(?!\d)/gu,
  /(?<![A-Za-z\u00c0-\u024f\d+.,])0\d{2,4}[ /-]\d{5,8}(?!\d)/gu,
  /(?<![\p{L}\d+])\(\d{2,5}\) ?\d{3,5}[ -]?\d{3,5}(?!\d)/gu,
  /(?<![\p{L}\d+.,])3\d{2}[ ./-]\d{3}[ .-]?\d{3,4}(?!\d)/gu,
  /(?<![\p{L}\d+.,])[679]\d{2}[ .-]\d{3}[ .-]\d{3}(?!\d)/gu,
  /(?<![\p{L}\d+.,])[67]\d{2}(?:[ .-]\d{2}){3}(?!\d)/gu,
  /(?<![\p{L}\d+.,])9\d[ .-]?\d{3}[ .-]\d{2}[ .-]?\d{2}(?!\d)/gu,
];
const LONG = /(?<![A-Za-z\u00c0-\u024f\d.,$\u20ac\u00a3\u00a5+])\d{6,}(?![\d%]|[.,]\d)/gu;
const MIXED = /(?<![A-Za-z\u00c0-\u024f\d_@.-])(?=[A-Za-z]*\d)[A-Za-z\d]{7,40}(?![A-Za-z\u00c0-\u024f\d_@])/gu;
const HYPHENED = /(?<![\p{L}\d_@./-])[A-Z\d]{1,12}(?:[-_][A-Z\d]{1,12}){1,6}(?![\p{L}\d_@/-])/gu;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [
    'zero oh o one two three four five six seven eight nine double triple',
    'cero uno dos tres cuatro cinco seis siete ocho nueve',
    'zéro un deux trois quatre cinq six sept huit neuf',
    'null eins zwei drei vier fünf sechs sieben acht neun zwo',
    'zero uno due tre quattro cinque sei sette otto nove',
    'zero um dois três quatro cinco seis sete oito nove meia',
  ].flatMap((words) => words.split(' ').map(plainWord)),
);
const FEWEST_SPOKEN = 7;
const CUE_NEAR = 6;
const UNITS =
  /^(?:\d+(?:mah|ghz|mhz|kbps|mbps|gb|mb|kb|kwh|px|p|fps|km|kmh|mph|ms|am|pm|hrs?|min|x\d+)|\d+(?:st|nd|rd|th))$/i;

export function findNumbers(page: PersonalPage, redactor: Redactor, isTaken: (at: Range) => boolean): readonly Found[] {
  const phones = SHAPES.flatMap((shape) =>
    Array.from(page.text.matchAll(shape), ({ 0: found, index }): Found => ({
      kind: 'phone',
      at: [index, index + found.trimEnd().length],
      reason: 'shape',
    })),
  ).filter(({ at: [from, to] }) => page.text.slice(from, to).replaceAll(/\D/g, '').length >= 7);
  return [...phones, ...spoken(page), ...leftOver(page, redactor)].filter(({ at }) => !isTaken(at));
}

/** "five five five zero one four two". */
function spoken({ words }: PersonalPage): readonly Found[] {
  const found: Found[] = [];
  let first = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    const goesOn = word !== undefined && (NUMBER_WORDS.has(word.plain) || (/^\d{1,2}$/.test(word.text) && first < at));
    if (goesOn) continue;
    const spokenOf = words.slice(first, at).filter(({ plain }) => NUMBER_WORDS.has(plain)).length;
    if (at - first >= FEWEST_SPOKEN && spokenOf > 4)
      found.push({ kind: 'phone', at: [words[first]?.start ?? 0, words[at - 1]?.end ?? 0], reason: 'shape' });
    first = at + 1;
  }
  return found;
}

/** Numbers nothing tells the meaning of: too long for a count, and not parted like an amount. */
function leftOver(page: PersonalPage, redactor: Redactor): readonly Found[] {
  const starts = new Map(page.words.map(({ start }, at) => [start, at]));
  const long = Array.from(page.text.matchAll(LONG), ({ 0: run, index }): Found => {
    const word = starts.get(index);
    const isPhone = word !== undefined && isBefore(page, word, redactor.announced.phone, CUE_NEAR);
    return { kind: isPhone && run.length < 13 ? 'phone' : 'account', at: [index, index + run.length], reason: 'shape' };
  });
  const mixed = [...page.text.matchAll(MIXED), ...page.text.matchAll(HYPHENED)].flatMap(
    ({ 0: run, index }): Found[] => {
      const digits = run.replaceAll(/\D/g, '').length;
      const isOne = digits >= 3 && !/^1099/.test(run) && /[A-Za-z]/.test(run) && run.length >= 7 && !UNITS.test(run);
      return isOne ? [{ kind: 'account', at: [index, index + run.length], reason: 'shape' }] : [];
    },
  );
  return [...long, ...mixed];
}
