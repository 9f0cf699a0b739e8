/** Counts, money and spans of time, rounded: "47 packages" is "about 50 packages". */
import { coarseWords, ROUGHLY } from './coarse-words';
import type { Found } from './found';
import type { GeneralKind, RedactOptions } from './types';

const NUMBER = String.raw`(?<![\p{L}\d.,:/$\u20ac\u00a3#-])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})`;
const COUNTED = new RegExp(
  String.raw`${NUMBER}(?=[ -]?(?:(?:different|more|other|scanned|total|undelivered|missing|customer|lifetime|successful|completed)\s)?(?:packages?|pkgs?|parcels?|stops?|deliver(?:y|ies)|orders?|routes?|items?|boxes|bags|miles?|mi|km|kilometers?|customers?|paquetes|paradas|entregas|pedidos|cajas|bolsas|millas|kil\u00f3metros|colis|paquets|arr\u00eats|livraisons|pakete[n]?|sendungen|stopps|lieferungen|kilometer|pacchi|consegne|fermate|chilometri|pacotes|encomendas|quil\u00f4metros|\u500b|\u4ef6)(?!\p{L}))`,
  'giu',
);
const JAPANESE_COUNTED = /\u8377\u7269(\d{2,4})(?=\u500b)/gu;
const MINUTES = new RegExp(
  String.raw`${NUMBER}(?=[ -]?(?:minutes?|mins?|minutos?|minuten|minuti|\u5206)(?!\p{L}))`,
  'giu',
);
const DAYS = new RegExp(
  String.raw`${NUMBER}(?=[ -]?(?:days?|d\u00edas?|jours?|tage[n]?|giorni|dias?|\u65e5\u9593)(?!\p{L}))`,
  'giu',
);
const MONEY =
  /((?:US|CA|MX|A|R)?\$|[\u20ac\u00a3\u00a5\uffe5]|\b(?:USD|EUR|GBP|CAD|MXN|BRL)\s)(\s?)(\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?!\d)|(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(\s?)([\u20ac\u00a3\u5186$]|(?:dollars|bucks|d\u00f3lares|euros?|pesos|reais|USD|EUR|GBP)\b)/giu;
const FEWEST = 10;
const QUARTER = 15;

export function coarseAmounts(text: string, options: RedactOptions): readonly Found[] {
  return [
    ...rounded(text, COUNTED, 'count', options, (value) => roundCount(value)),
    ...rounded(text, JAPANESE_COUNTED, 'count', options, (value) => roundCount(value)),
    ...rounded(text, MINUTES, 'duration', options, (value) => Math.max(1, Math.round(value / QUARTER)) * QUARTER),
    ...rounded(text, DAYS, 'duration', options, (value) => Math.round(value / 5) * 5),
    ...money(text, options),
  ];
}

function rounded(
  text: string,
  shape: RegExp,
  kind: GeneralKind,
  options: RedactOptions,
  round: (value: number) => number,
): readonly Found[] {
  return Array.from(text.matchAll(shape)).flatMap(({ 0: whole, 1: written = '', index }): Found[] => {
    const value = Number(written.replaceAll(/[.,]/g, ''));
    const near = round(value);
    const from = index + whole.indexOf(written);
    if (value < FEWEST || near === value) return [];
    return [
      {
        kind,
        at: [from, from + written.length],
        reason: 'coarser',
        after: roughly(text, from, figure(near, options.language), options),
      },
    ];
  });
}

/** With "about", unless the text says so already. */
function roughly(text: string, from: number, written: string, { language }: RedactOptions): string {
  const isSaid = ROUGHLY.test(text.slice(Math.max(0, from - 18), from));
  return isSaid ? written : coarseWords(language).about.replace('{n}', written);
}

function roundCount(value: number): number {
  const step = value < 100 ? 10 : value < 1000 ? 50 : 10 ** Math.floor(Math.log10(value));
  return Math.round(value / step) * step;
}

function money(text: string, options: RedactOptions): readonly Found[] {
  return Array.from(text.matchAll(MONEY)).flatMap((match): Found[] => {
    const [whole, before = '', gap = '', first, second, gapBehind = '', behind = ''] = match;
    const written = first ?? second ?? '';
    const value = moneyValue(written);
    const step =
      value < 20
        ? 5
        : value < 200
          ? 10
          : value < 1000
            ? 50
            : value < 10_000
              ? 500
              : 10 ** Math.floor(Math.log10(value));
    const near = Math.max(step, Math.round(value / step) * step);
    if (near === value) return [];
    const amount = `${before}${gap}${figure(near, options.language)}${gapBehind}${behind}`;
    const to = match.index + whole.length;
    return [
      { kind: 'money', at: [match.index, to], reason: 'coarser', after: roughly(text, match.index, amount, options) },
    ];
  });
}

/** 1,234.50 and 1.234,50 alike: what stands before the last one or two digits parts the cents. */
function moneyValue(written: string): number {
  const [, main = written, cents = '0'] = /^(.*?)[.,](\d{1,2})$/.exec(written) ?? [];
  return Number(`${main.replaceAll(/[.,\s]/g, '')}.${cents}`);
}

function figure(value: number, language: string): string {
  const mark = language === 'en' || language === 'ja' ? ',' : '.';
  const digits = [...String(value)];
  return digits.map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? mark + digit : digit)).join('');
}
