/** The code of the delivery station, such as DSE4 or VUT2. */
import { type FieldText, after, before } from './field-text';
import { standsIn } from './phrase-pattern';
import { everyLanguage } from './words/all';

const CODE = /\b[A-Z]{2,4}\d{1,2}\b/gu;
/** Three letters and a digit or two, the first letter one that Amazon's stations are named with. */
const USUAL = /^[A-DFHO-SU-X][A-Z]{2}\d{1,2}$/u;
/** Codes of the same shape that are something else: memory, video, files, systems, tax, sun cream. */
const SOMETHING_ELSE =
  /^(?:DDR|HDR|SHA|UTF|WIN|WEB|SPF|SSD|USB|PCI|SQL|CSS|DVB|VGA|RTX|PDF|COV|VAT|QHD|UHD|AAA|CAT|BMW|COD|RTS|APP|FAQ|UTC|CET|PST|SUV)\d/u;
const STATION = standsIn(everyLanguage('station'));
const JAPANESE_STATION = /ステーション|配送センター|デリバリー|拠点|倉庫|営業所/u;
const NEAR = 28;
/** So many codes are looked at. */
const MAX_CODES = 60;

/** Null when none is named. A code that is called a station comes before one that only looks like it. */
export function station(read: FieldText): string | null {
  if (!read.hasDigit) return null;
  let usual: string | null = null;
  for (const { 0: code, index } of Array.from(read.text.matchAll(CODE)).slice(0, MAX_CODES)) {
    if (SOMETHING_ELSE.test(code) || isPartOfMore(read, index, index + code.length)) continue;
    if (isNamedStation(read, index, index + code.length)) return code;
    if (USUAL.test(code)) usual ??= code;
  }
  return usual;
}

function isPartOfMore(read: FieldText, start: number, end: number): boolean {
  return /[-_/.#\d@]$/u.test(before(read, start, 1)) || /^(?:[-_/@]\w|\.\w)/u.test(after(read, end, 2));
}

function isNamedStation(read: FieldText, start: number, end: number): boolean {
  const left =
    before(read, start, NEAR)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const right = after(read, end, 14).split(/[.!?\n]/u)[0] ?? '';
  return STATION.test(left) || STATION.test(right) || (read.isJapanese && JAPANESE_STATION.test(left + right));
}
