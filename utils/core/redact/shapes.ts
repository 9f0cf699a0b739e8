/** What is told by its shape alone, in every language. */
import type { Range } from '../text/own-text';
import type { Found } from './found';
import type { DirectKind } from './types';

interface ShapeRule {
  readonly kind: DirectKind;
  readonly shape: RegExp;
  /** Whether what has the shape is one. */
  readonly holds?: (found: string) => boolean;
}

const RULES: readonly ShapeRule[] = [
  { kind: 'order', shape: /(?<![A-Za-z\d])[A-Z]?\d{2,3}[-\u2010-\u2013. ]?\d{7}[-\u2010-\u2013. ]?\d{7}(?!\d)/gu },
  { kind: 'tracking', shape: /(?<![A-Za-z\d])TB[A-Z][ -]?\d{3}[\d -]{4,14}\d(?!\d)/giu },
  { kind: 'tracking', shape: /(?<![A-Za-z\d])1Z ?[\dA-Z]{3} ?[\dA-Z]{3} ?[\dA-Z]{2} ?\d{4} ?\d{4}(?![\dA-Z])/giu },
  { kind: 'tracking', shape: /(?<![\d-])9[1-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2,4})?(?!\d)/gu },
  { kind: 'account', shape: /amzn1\.[\w.-]{6,120}/giu },
  { kind: 'account', shape: /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/giu },
  { kind: 'account', shape: /(?<![A-Za-z\d])A[\dA-Z]{11,14}(?![A-Za-z\d])/gu, holds: (id) => digits(id) >= 2 },
  { kind: 'vin', shape: /(?<![A-Za-z\d])[A-HJ-NPR-Za-hj-npr-z\d]{17}(?![A-Za-z\d])/gu, holds: isVin },
  { kind: 'ssn', shape: /(?<![\d-])\d{3}[-\u2010-\u2013. ]\d{2}[-\u2010-\u2013. ]\d{4}(?![\d-])/gu },
  { kind: 'ssn', shape: /(?<![\d-])[\dX*x]{3}[-\u2010-\u2013][\dX*x]{2}[-\u2010-\u2013]\d{4}(?![\d-])/gu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])\d{8}[-\u2010]?[A-HJ-NP-TV-Z](?![A-Za-z\d])/gu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])[XYZ][-\u2010]?\d{7}[-\u2010]?[A-HJ-NP-TV-Z](?![A-Za-z\d])/gu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![A-Za-z\d])/giu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d(?![A-Za-z\d])/giu },
  { kind: 'ssn', shape: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu },
  { kind: 'ssn', shape: /(?<![\d.])756\.\d{4}\.\d{4}\.\d{2}(?!\d)/gu },
  { kind: 'ssn', shape: /(?<![\d.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/gu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z\d])/gu },
  { kind: 'ssn', shape: /(?<![A-Za-z\d])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/gu },
  { kind: 'card', shape: /(?<![\d-])\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{1,7}(?!\d)/gu },
  { kind: 'card', shape: /(?<![\d-])3\d{3}[- ]?\d{6}[- ]?\d{5}(?!\d)/gu },
  { kind: 'card', shape: /(?<![\d-])\d{13,19}(?!\d)/gu, holds: isLuhn },
  { kind: 'card', shape: /(?:[x*\u2022#]{2,4}[- ]?){1,4}\d{4}(?!\d)/giu },
  {
    kind: 'card',
    shape: /(?<![A-Za-z\d])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{0,4}(?![A-Za-z\d])/gu,
    holds: (id) => digits(id) >= 8,
  },
  { kind: 'ip', shape: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?![\d.]*\d)/gu, holds: isIp },
  { kind: 'ip', shape: /(?<![\w:])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,7}(?![\w:])/giu, holds: isIp6 },
  { kind: 'ip', shape: /(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:])/giu },
  {
    kind: 'geo',
    shape:
      /[-+\u2212]?\d{1,3}[.,]\d{3,10} ?\u00b0? ?[NSns]? ?[,;/ ] ?[-+\u2212]?\d{1,3}[.,]\d{3,10}(?: ?\u00b0? ?[EWOewo](?![a-z]))?/gu,
    holds: isPair,
  },
  {
    kind: 'geo',
    shape:
      /\d{1,3} ?[\u00b0\u00ba] ?\d{1,2}(?:[.,]\d{1,6})? ?['\u2019\u2032](?: ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["\u201d\u2033]|'')?)? ?[NSEWO]?(?:[ ,]{1,2}\d{1,3} ?[\u00b0\u00ba] ?\d{1,2}(?:[.,]\d{1,6})? ?['\u2019\u2032](?: ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["\u201d\u2033]|'')?)? ?[NSEWO]?)?/giu,
  },
  { kind: 'geo', shape: /(?<![A-Za-z\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Za-z\d])/gu },
  { kind: 'geo', shape: /\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/gu },
  {
    kind: 'geo',
    shape:
      /(?<![\p{L}\d])(?:lat|latitude|lon|lng|long|longitude|latitud|longitud)\.?[ :=]{1,3}[-+\u2212]?\d{1,3}[.,]\d{2,10}/giu,
  },
  { kind: 'handle', shape: /(?<![\p{L}\d@/.])@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?/gu },
  // Right behind a letter of a language without spaces.
  { kind: 'handle', shape: /(?<=\p{Lo})@[A-Za-z\d_][A-Za-z\d_.-]{1,38}/gu },
  { kind: 'handle', shape: /(?<![\p{L}\d/])\/?u\/[\w-]{3,30}/gu },
  { kind: 'handle', shape: /(?<![\p{L}\d@/._])[\p{L}\d_.]{2,32}#\d{4}(?!\d)/gu },
  { kind: 'handle', shape: /(?<![\p{L}\d])\$[A-Za-z][A-Za-z\d_-]{2,20}/gu },
  { kind: 'plate', shape: /(?<![A-Za-z\d-])[A-Z\u00c4\u00d6\u00dc]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?(?![A-Za-z\d-])/gu },
  { kind: 'plate', shape: /(?<![A-Za-z\d-])[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}(?![A-Za-z\d-])/gu },
  {
    kind: 'plate',
    shape:
      /(?<![A-Za-z\d-])(?:[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3}-?\d[A-Z]\d{2}|\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]\d{4}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2})(?![A-Za-z\d-])/gu,
  },
  {
    kind: 'plate',
    shape: /(?:\p{Script=Han}|\p{Script=Hiragana}){2,4} ?\d{2,3} ?\p{Script=Hiragana} ?\d{2}[-\u2010-\u2013]?\d{2}/gu,
  },
  { kind: 'code', shape: /(?<![\p{L}\d#$])[#*]?\d{3,8}[#*](?![\p{L}\d])/gu },
];

/** In no order; they may lie over each other. */
export function findShapes(text: string): readonly Found[] {
  return RULES.flatMap(({ kind, shape, holds }) =>
    Array.from(text.matchAll(shape))
      .filter(({ 0: found }) => holds?.(found) ?? true)
      .map(({ 0: found, index }): Found => {
        const at: Range = [index, index + found.trimEnd().length];
        return { kind, at, reason: 'shape' };
      }),
  );
}

function digits(text: string): number {
  return text.replaceAll(/\D/g, '').length;
}

function isVin(text: string): boolean {
  return digits(text) >= 4 && /[a-z]/i.test(text);
}

function isIp(text: string): boolean {
  return (text.split(':')[0] ?? '').split('.').every((part) => Number(part) <= 255);
}

function isIp6(text: string): boolean {
  return /[a-f]/i.test(text) || text.split(':').length > 4;
}

/** Latitude and longitude; two amounts beside each other have fewer places. */
function isPair(text: string): boolean {
  const numbers = text.match(/\d{1,3}[.,]\d{3,10}/g) ?? [];
  const [lat, long] = numbers.map((number) => Number(number.replace(',', '.')));
  return lat !== undefined && long !== undefined && lat <= 90 && long <= 180;
}

/** The check digit of payment cards. */
function isLuhn(text: string): boolean {
  const sum = [...text].toReversed().reduce((all, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
