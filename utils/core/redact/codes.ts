/** Codes of gates, doors and boxes: told by what they open, before them or behind, however they are written. */
import type { Range } from '../text/own-text';
import { eitherCase } from './either-case';
import type { Found } from './found';

/** Words that only a code follows. */
const SURE =
  /(?<![\p{L}\d])(?:codes?|passcodes?|keycodes?|pins?|combos?|combinations?|combinaci\u00f3n|keypads?|lockbox(?:es)?|padlocks?|c\u00f3digos?|claves?|candado|codice|codici|lucchetto|cadeado|digicode|cadenas|zahlencode|t\u00fcrcode|schl\u00fcsselkasten|senha)(?:['\u2019]s)?(?![\p{L}])|(?:\u6697\u8a3c\u756a\u53f7|\u30aa\u30fc\u30c8\u30ed\u30c3\u30af|\u30d1\u30b9\u30ef\u30fc\u30c9|\u30b3\u30fc\u30c9)/giu;
/** What has a code, and what one does with it: a code is near as a rule. */
const LIKELY =
  /(?<![\p{L}\d])(?:gates?|doors?|garages?|buzzers?|buzz|intercom|call ?box|callbox|entry|entrance|lobby|elevator|lid|shed|punch(?:ed)?|push(?:ed)?|press(?:ed)?|dial(?:ed)?|enter(?:ed)?|type[sd]?|unlock|port\u00f3n|puerta|reja|timbre|interf\u00f3n|portero|marque|marcar|teclee|cancello|citofono|portone|port\u00e3o|interfone|porta|portail|porte|interphone|tapez|tor|t\u00fcr|klingel|pforte)(?:['\u2019]s)?(?![\p{L}])/giu;

const DIGIT = eitherCase(
  'oh zero one two three four five six seven eight nine double cero uno dos tres cuatro cinco seis siete ocho nueve'.split(
    ' ',
  ),
);
const KEY = `(?:${eitherCase('star pound hash asterisco gato numeral'.split(' '))}|[#*])`;
/** Keys, digits said as words, letters with digits, digits in one piece or one by one. */
const VALUE = new RegExp(
  String.raw`(?<![\p{L}\d.,:/$\u20ac\u00a3@_-])(?:${[
    String.raw`${KEY} ?\d(?:[- ]?\d){1,6}(?: ?${KEY}(?!\p{L}))?`,
    String.raw`${DIGIT}(?:[- ]${DIGIT}){2,7}`,
    String.raw`[A-Z]{1,4}[- ]?\d{2,6}(?:[-*#][A-Za-z\d]{1,6})?`,
    String.raw`\d{1,4}[A-Z]{1,3}[*#]?\d{0,4}`,
    String.raw`\d{1,2}[A-Za-z]{2,6}!?`,
    String.raw`\d{2}[-#* ]\d{2}`,
    String.raw`\d(?:[- ]\d){2,7}`,
    String.raw`\d{3,8}[#*]?`,
  ].join('|')})(?![\p{L}\d_]|[.,:/]\d|%| ?[$\u20ac\u00a3])`,
  'gu',
);
/** In capitals and quoted or last: "code is TIRE". */
const WORD = /^(?:['\u2019]s| is| was| are| es| era| :|:|=) ?["\u201c]?([A-Z]{4,8})["\u201d]?(?![\p{L}\d])/u;
/** What a number that is none is followed by. */
const COUNTED =
  /^\s?(?:packages?|pkgs?|bags?|boxes|orders?|stops?|minutes?|mins?|hours?|hrs?|h|m|km|miles?|mi|days?|weeks?|months?|years?|times?|people|stairs|steps|feet|ft|doors?|apartments?|units?|drivers?|customers?|am|pm|a\.m|p\.m|paquetes?|bolsas?|pedidos?|paradas?|minutos?|horas?|d\u00edas?|veces|a\u00f1os?)(?![\p{L}])/iu;
/** What stands before a number that is something else. */
const ELSE =
  /(?<!\p{L})(?:section|sec\.|article|page|stops?|block|parada|apt\.?|unit|suite|bldg\.?|building|order|route|level|phase|version|ios|android|flex|at|since|in|by|until|before|after|around|about|floor|piso|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?) ?#?$/iu;
const SURE_REACH = 70;
const LIKELY_REACH = 26;
/** "not 1513", "or 0303". */
const AND_ANOTHER = /^[,;]? ?(?:not|or|nor|then|and|instead of|no|o|y|ni|luego|despu\u00e9s)? ?/iu;

/** "4471 opens the gate", "use #0913 to get in". */
const BEHIND =
  /(?<![\p{L}\d.,:/$\u20ac\u00a3@-])(?:[#*]?\d{3,8}[#*]?|\d(?:[- ]\d){2,7})(?= (?:opens|lets|gets|got|works?|worked|opened|will open|abre|sirve|for the (?:gate|door|garage|lobby|lockbox|keypad|box)|at the (?:gate|keypad|call ?box)|is the code|to (?:get in|open|unlock)|on the (?:keypad|gate|door|call ?box)|en el (?:port\u00f3n|teclado)|para (?:entrar|abrir)))/giu;

/**
 * @param isTaken whether a range is a date, a time or an amount
 */
export function findCodes(text: string, isTaken: (at: Range) => boolean): readonly Found[] {
  const found: Range[] = Array.from(text.matchAll(BEHIND), ({ 0: code, index }): Range => [index, index + code.length]);
  for (const [cues, reach] of [
    [SURE, SURE_REACH],
    [LIKELY, LIKELY_REACH],
  ] as const) {
    for (const { 0: cue, index } of text.matchAll(cues)) found.push(...behind(text, index + cue.length, reach));
  }
  return found.filter((at) => !isTaken(at)).map((at) => ({ kind: 'code', at, reason: 'announced' }));
}

/** The first code behind a cue, and those that follow it at once. */
function behind(text: string, from: number, reach: number): readonly Range[] {
  const near = text.slice(from, from + reach + 30);
  const word = reach === SURE_REACH ? WORD.exec(near) : null;
  const found: Range[] = [];
  if (word?.[1] !== undefined)
    found.push([from + word[0].indexOf(word[1]), from + word[0].indexOf(word[1]) + word[1].length]);
  VALUE.lastIndex = 0;
  for (const { 0: value, index } of near.matchAll(VALUE)) {
    const last = found.at(-1);
    const isNext =
      last !== undefined &&
      AND_ANOTHER.exec(near.slice(last[1] - from, index))?.[0].length === index - (last[1] - from);
    if (index > reach || (last !== undefined && !isNext) || /\n[^\n]*\n/.test(near.slice(0, index))) break;
    if (
      COUNTED.test(near.slice(index + value.length)) ||
      ELSE.test(text.slice(Math.max(0, from + index - 14), from + index))
    )
      continue;
    if (!/\d/.test(value) && value.split(/[- ]/).length < 3) continue;
    found.push([from + index, from + index + value.length]);
  }
  return found;
}
