/** Numbers of orders and parcels. */
import type { FieldText } from './field-text';

const ORDER = /\b(?:\d{3}|D\d{2})[-\u2010\u2011]\d{7}[-\u2010\u2011]\d{7}\b/gu;
const TRACKING = /\bTB[A-Z]\d{9,15}\b/giu;
/** A parcel number of another form counts where the text calls it one. */
const CALLED_TRACKING =
  /tracking|seguimiento|suivi|sendungsnummer|tracciamento|rastreio|rastreamento|\u8ffd\u8de1\u756a\u53f7|\u4f1d\u7968\u756a\u53f7/giu;
const NUMBER = /^[^\n\d]{0,24}?([A-Z]{0,3}\d{10,15})\b/u;
const MANY_DIGITS = /\d{7}/u;

/** The order numbers of a text, each once, in its order; null when there are none. */
export function orderIds({ text, hasDigit }: FieldText): readonly string[] | null {
  if (!hasDigit || !MANY_DIGITS.test(text)) return null;
  return distinct(Array.from(text.matchAll(ORDER), ([id]) => id.replaceAll(/[\u2010\u2011]/gu, '-')));
}

/** The tracking numbers of a text, in capitals, each once, in its order; null when there are none. */
export function trackingIds({ text, hasDigit }: FieldText): readonly string[] | null {
  if (!hasDigit || !MANY_DIGITS.test(text)) return null;
  const plain = Array.from(text.matchAll(TRACKING), ([id]) => id.toUpperCase());
  const called = Array.from(text.matchAll(CALLED_TRACKING), ({ 0: name, index }) => {
    const from = index + name.length;
    return NUMBER.exec(text.slice(from, from + 45))?.[1] ?? [];
  }).flat();
  return distinct([...plain, ...called]);
}

function distinct(ids: readonly string[]): readonly string[] | null {
  return ids.length === 0 ? null : [...new Set(ids)];
}
