import type { FieldText } from './field-text';

/** Which number comes first in 10/05/2026. */
export type DayOrder = 'month-first' | 'day-first' | 'unknown';

const US = /@(?:[\w-]+\.)*amazon\.com$/u;
const DAY_FIRST_COUNTRY =
  /@(?:[\w-]+\.)*amazon\.(?:co\.uk|com\.au|es|de|fr|it|in|com\.mx|com\.br|sg|nl|pl|com\.be|ae|sa|ie|com\.tr)$/u;
const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['de', 'fr', 'it', 'pt']);
/** A sender in the United States writes to drivers elsewhere too: these words are not spelt or paid so there. */
const NOT_US =
  /[\u00a3\u20ac\u20b9]|\b(?:licence|programme|behaviour|organisation|favour|colour|recognise|kindly|post ?code)\b/iu;

/**
 * The order in which a message writes day and month: told by a number of the text that can only be a day, by the
 * sender's country, and by the language. Spanish from the United States is written both ways, and so is English
 * from Canada: there a date that can be read in two ways is not read.
 * @param address the sender's, lower-cased; the order is unknown for a foreign one, unless the language tells.
 */
export function dayOrderOf(read: FieldText, address: string | undefined): DayOrder {
  const told = orderInText(read);
  if (told !== 'unknown') return told;
  const { language, text } = read;
  if (DAY_FIRST_LANGUAGES.has(language)) return 'day-first';
  if (language === 'ja') return 'month-first';
  if (address === undefined) return 'unknown';
  if (DAY_FIRST_COUNTRY.test(address)) return 'day-first';
  if (!US.test(address) || language === 'es') return 'unknown';
  return NOT_US.test(text) ? 'unknown' : 'month-first';
}

/** Another date of the same text that can be read in one way only. */
function orderInText({ text, words }: FieldText): DayOrder {
  for (let index = 0; index + 2 < words.length; index += 1) {
    const [first, second, year] = [words[index], words[index + 1], words[index + 2]];
    if (first?.value == null || second?.value == null || year?.value == null) continue;
    const isDate = isGlued(text, first.end, second.start) && isGlued(text, second.end, year.start);
    if (!isDate || first.norm.length > 2 || second.norm.length > 2) continue;
    if (first.value > 12 && first.value <= 31 && second.value <= 12) return 'day-first';
    if (second.value > 12 && second.value <= 31 && first.value <= 12) return 'month-first';
  }
  return 'unknown';
}

function isGlued(text: string, from: number, to: number): boolean {
  return to - from === 1 && '/.-'.includes(text.charAt(from));
}
