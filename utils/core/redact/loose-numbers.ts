/** Numbers as people say them among themselves: ends of cards, digits one by one, stations and plates without their shape. */
import type { Range } from '../text/own-text';
import { plainWord } from '../text/plain-words';
import { eitherCase } from './either-case';
import type { Found } from './found';
import type { Redactor } from './redactor';
import type { DirectKind } from './types';

interface Loose {
  readonly kind: DirectKind;
  /** What is hidden is its group `it`. */
  readonly shape: RegExp;
  readonly holds?: (found: string) => boolean;
}

const DIGIT_WORD =
  '(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|null|eins|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun|deux|trois|quatre|cinq|sept|huit|neuf|zero|um|dois|quatro|sete|oito|nove|due|tre|quattro|cinque|sei|sette|otto)';

const CAR = eitherCase(
  'car van suv truck sedan minivan pickup coche carro camioneta auto voiture wagen macchina furgone carrinha camry corolla civic accord altima prius rav4 cr-v sentra transit toyota honda nissan ford hyundai kia chevy dodge jeep mazda subaru tesla vw bmw'.split(
    ' ',
  ),
);

const SHAPES: readonly Loose[] = [
  {
    kind: 'card',
    shape:
      /(?<![\p{L}])(?:end(?:s|ing|ed)?|finishing|termina(?:da|do|n)?|acaba(?:da|do)?|finaliza|endet|endend|se termine|finissant|finisce|terminante|final)(?: (?:in|on|with|en|auf|par|per|em|con|is|are|mit|a))?[ :#*]{1,3}(?<it>[\dx*]{3,8})(?![\p{L}\d]|[.,:]\d)/giu,
  },
  {
    kind: 'ssn',
    shape:
      /(?<![\p{L}])(?:last|\u00faltim[oa]s|letzten?|derniers|ultime|\u00faltimos) (?:four|4|five|5|cuatro|vier|quatre|quattro|quatro)[^\d\n]{0,40}\n?[^\d\n]{0,14}(?<it>\d{4,5})(?![\d]|[.,:/]\d)/giu,
  },
  { kind: 'phone', shape: /(?<![\p{L}\d])\+(?<it>\d{8,15})(?!\d)/gu },
  { kind: 'phone', shape: /(?<![\d.,:/$-])(?<it>\d(?:[ .-]{1,3}\d){6,14})(?![\d]|[.,:]\d)/gu },
  {
    kind: 'phone',
    shape: new RegExp(
      String.raw`(?<![\p{L}\d])\(?(?<it>${DIGIT_WORD}(?:[ -]${DIGIT_WORD}){2,4}\)?[ .,-]{1,3}\d[\d .-]{3,12}\d)(?!\d)`,
      'giu',
    ),
  },
  {
    kind: 'phone',
    shape: new RegExp(
      String.raw`(?<![\p{L}\d])(?<it>(?:\d{1,4}|${DIGIT_WORD})(?:[ ,.-]{1,3}(?:\d{1,4}|${DIGIT_WORD})){4,14})(?![\p{L}\d])`,
      'giu',
    ),
    holds: (found) => digitsSaid(found) >= 7 && /\p{L}/u.test(found),
  },
  {
    kind: 'phone',
    shape:
      /(?<![\p{L}\d])(?:tel|t\u00e9l|ph|phone|cell|cel|mobile|m\u00f3vil|whatsapp|wa|call|text|fono|telefon|handy|fon|telefone)[.:]? ?(?:is |es |at |al )?(?<it>\+?\(?\d[\d ().-]{5,18}\d)(?!\d)/giu,
    holds: (found) => digitsSaid(found) >= 7,
  },
  // "555-0177, ext. 4"
  {
    kind: 'phone',
    shape:
      /(?<![\d.,:/$-])(?<it>\d{3,4}[ .-]?\d{4},? (?:ext|x|poste|int|ramal|durchwahl|dw|extensi\u00f3n)\.? ?\d{1,6})(?!\d)/giu,
  },
  // "4417/24", "3382/24-PM", and ids of blocks as a station gives them: "DTO1-a93f-0017"
  {
    kind: 'account',
    shape: /(?<![\p{L}\d\/.,:-])(?!(?:19|20)\d{2}\/)(?<it>\d{3,6}\/\d{2,4}(?:-[A-Z]{1,3})?)(?![\p{L}\d\/]|[.,]\d)/gu,
  },
  {
    kind: 'account',
    shape: /(?<![\p{L}\d\/.,:-])(?<it>(?:19|20)\d{2}\/\d{4,7})(?![\p{L}\d\/]|[.,]\d)/gu,
  },
  {
    kind: 'block',
    shape:
      /(?<![A-Za-z\d_@.\/-])(?<it>[A-Z]{2,4}\d{0,2}[-\/][A-Za-z\d]{2,8}[-\/][A-Za-z\d]{2,12}(?:[-\/][A-Za-z\d]{1,6}){0,2})(?![A-Za-z\d_@-])/gu,
    holds: (found) => digitsSaid(found) >= 4,
  },
  {
    kind: 'account',
    shape: /(?<![\d.,$\u20ac\u00a3:/-])(?<it>\d{2,5}(?: \d{2,5}){2,5})(?![\d%]|[.,:/]\d)/gu,
    holds: (found) => digitsSaid(found) >= 8,
  },
  {
    kind: 'account',
    shape: /(?<![\p{L}\d_@.\/-])(?<it>[a-z\d]{1,12}(?:-[a-z\d]{1,12}){1,6})(?![\p{L}\d_@-])/gu,
    holds: isMixed,
  },
  {
    kind: 'plate',
    shape:
      /(?<![\p{L}])(?:plates?|tags?|reg|registration|licen[cs]e|placas?|matr\u00edculas?|chapa|patente|kennzeichen|nummernschild|targa|targato|plaques?|immatriculation|immatricul\u00e9e?|matr\u00edcula)(?![\p{L}])[^\n\d]{0,50}?(?<![\p{L}\d])(?<it>(?:\d{1,4}[A-Z]{1,4}|[A-Z]{1,4}\d{1,4}|[A-Z]{1,3}|\d{1,4})(?:[ \u00b7\u2022-]?(?:\d{1,4}[A-Z]{0,3}|[A-Z]{1,4}\d{0,4})){0,3})(?![\p{L}\d])/giu,
    holds: isPlate,
  },
  {
    kind: 'plate',
    shape: new RegExp(
      String.raw`(?<![\p{L}])${CAR}(?![\p{L}])[^\n\d]{0,24}?(?<![\p{L}\d])(?<it>(?:\d[A-Z]{2,4}\d{2,4}|[A-Z]{2,3}[ -]?\d{2,4}[ -]?[A-Z]{0,3}|[A-Z]\d{2,3}[ -]?[A-Z]{3}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{1,2} \d{3}-\d{3}|\d{4} ?[A-Z]{3}))(?![\p{L}\d])`,
      'gu',
    ),
    holds: isPlate,
  },
  {
    kind: 'plate',
    shape:
      /(?<![\p{L}\d-])(?<it>[A-Z\d]{2,4}[ -]?[A-Z\d]{2,4}(?:[ -][A-Z\d]{1,3})?)(?=,? (?:is|was|are|as|es|era|ist) (?:my|the|his|her|our|on|mi|la|su|mein|das) (?:plates?|tags?|license|registration|placas?|matr\u00edcula|kennzeichen))/gu,
    holds: isPlate,
  },
  {
    kind: 'plate',
    shape:
      /(?<![\p{L}\d-])(?<it>[A-Z]\d{1,3}-[A-Z]{2,3}|\d[A-Z]{2,3} ?\d[A-Z]{2,3}|[A-Z]{2}\d{1,2} [A-Z]\d[A-Z]|[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{3} \d{2} [A-Z]{2}|\d{4} [B-DF-HJ-NP-TV-Z]{3}|[A-Z]\d{2} [A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2}[ -]\d{1,4})(?![\p{L}\d-])/gu,
    holds: isPlate,
  },
];

/** A number nothing tells the meaning of. */
const BARE =
  /(?<![\p{L}\d.,:\/$\u20ac\u00a3\u00a5+@_-])\d{3,5}[A-Za-z]?(?![\p{L}\d%_]|[.,:\/]\d| ?[$\u20ac\u00a3\u00a5]|-(?:\p{L}))/gu;
const MEANT =
  /(?<![\p{L}])(?:section|sec\.|art\.?|article|page|p\.|version|v\.?|ios|android|flex|prop|proposition|form|title|chapter|rule|code|\u00a7|windows|iphone|galaxy|pixel|mile|year|of|about|around|over|under|nearly|almost|only|than|least|most|some|every|all|total|minus|plus|times|x|standing|score|rating|secci\u00f3n|art\u00edculo|p\u00e1gina|unos|unas|casi|solo|total|hace|wifi|error|http|status|model|camry|civic) ?#?$/iu;
const NEXT = /^[ -]?(\p{L}+)/u;

const STATION = /(?<![\p{L}\d_.@/#-])([A-Za-z]{3}) ?(\d{1,2})(?![\p{L}\d_@/]|[-.:]\d)/gu;
const AT =
  /(?:^|[^\p{L}])(?:at|from|out of|in|to|of|near|behind|de|desde|en|al|a|bei|von|ab|chez|\u00e0|da|em|no|do|station|estaci\u00f3n|and|y) $/iu;

/**
 * @param isTaken whether a range is a date, a time or an amount
 */
export function findLooseNumbers(
  text: string,
  { names, announced, personal }: Redactor,
  isTaken: (at: Range) => boolean,
): readonly Found[] {
  const shaped = SHAPES.flatMap(({ kind, shape, holds }) =>
    Array.from(text.matchAll(shape)).flatMap(({ 0: whole, index, groups }): Found[] => {
      const it = groups?.['it'] ?? '';
      const from = index + whole.lastIndexOf(it);
      return it !== '' && (holds?.(it) ?? true)
        ? [{ kind, at: [from, from + it.length], reason: kind === 'account' ? 'shape' : 'announced' }]
        : [];
    }),
  ).filter(({ at }) => !isTaken(at));
  const stations = Array.from(text.matchAll(STATION)).flatMap(({ 0: code, 1: letters = '', index }): Found[] => {
    const isOne =
      !names.ordinary.has(plainWord(letters)) && !names.sure.has(plainWord(letters)) && !MONTH.test(letters);
    const isTold = AT.test(text.slice(Math.max(0, index - 12), index));
    return isOne && isTold ? [{ kind: 'station', at: [index, index + code.length], reason: 'announced' }] : [];
  });
  const bare = Array.from(text.matchAll(BARE))
    .flatMap(({ 0: number, index }): Found[] => {
      const [before, after] = [
        text.slice(Math.max(0, index - 14), index),
        NEXT.exec(text.slice(index + number.length, index + number.length + 20))?.[1] ?? '',
      ];
      const isOne =
        !/^(?:19|20)\d\d$/.test(number) &&
        !MEANT.test(before) &&
        !(announced.measures.has(plainWord(after)) || personal.measures.has(plainWord(after))) &&
        !/^(?:100|200|250|300|400|500|600|700|800|900|1000|1099)$/.test(number);
      return isOne ? [{ kind: 'code', at: [index, index + number.length], reason: 'shape' }] : [];
    })
    .filter(({ at }) => !isTaken(at));
  return [...shaped, ...stations, ...bare];
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|ios|gen|apt|vol|ver|lvl|hwy|min|hrs|sec)$/i;

function digitsSaid(found: string): number {
  const words = found.match(/\p{L}+/gu)?.length ?? 0;
  return found.replaceAll(/\D/g, '').length + words;
}

/** A piece of it has letters and digits, and it has enough of both. */
function isMixed(found: string): boolean {
  const isOne = found.split('-').some((part) => /[a-z]/.test(part) && /\d/.test(part));
  return (
    isOne && found.length >= 8 && found.replaceAll(/\D/g, '').length >= 3 && found.replaceAll(/[^a-z]/g, '').length >= 2
  );
}

function isPlate(found: string): boolean {
  const bare = found.replaceAll(/[^A-Za-z\d]/g, '');
  return (
    bare === bare.toUpperCase() && bare.length >= 4 && bare.length <= 9 && /\d{2}/.test(bare) && /[A-Z]/.test(bare)
  );
}
