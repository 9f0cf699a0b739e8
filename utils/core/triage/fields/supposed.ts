import type { FieldText } from './field-text';
import { anyOf } from './phrase-pattern';
import { sentenceAround } from './sentence';
import { everyLanguage } from './words/all';

const SUPPOSING = new RegExp(String.raw`(?:^|[,;:\u2014(]\s?)\s*${anyOf(everyLanguage('supposing'))}\s`, 'iu');
const JAPANESE = /場合|(?:れば|たら|と)、/u;

/** Whether a place stands in a sentence, or behind a part of one, that only supposes something: "If your standing falls to Fair". */
export function isSupposed({ text, isJapanese }: FieldText, start: number, end: number): boolean {
  const [from, to] = sentenceAround(text, start, end);
  return (
    SUPPOSING.test(text.slice(from, start)) || (isJapanese && JAPANESE.test(text.slice(end, Math.min(to, end + 20))))
  );
}
