import type { Token } from '../text/tokens';

/** Small words that are common in one language and rare in the others. */
const COMMON = {
  en: [
    'the',
    'and',
    'you',
    'your',
    'to',
    'of',
    'is',
    'was',
    'we',
    'have',
    'this',
    'that',
    'not',
    'for',
    'with',
    'hello',
  ],
  es: [
    'el',
    'los',
    'las',
    'y',
    'que',
    'tu',
    'su',
    'por',
    'para',
    'no',
    'una',
    'del',
    'hemos',
    'ha',
    'si',
    'hola',
    'cuenta',
  ],
  fr: ['le', 'les', 'et', 'vous', 'votre', 'nous', 'est', 'pas', 'pour', 'une', 'des', 'dans', 'bonjour', 'avez'],
  de: [
    'der',
    'die',
    'das',
    'und',
    'sie',
    'ihr',
    'ihre',
    'wir',
    'ist',
    'nicht',
    'f\u00fcr',
    'eine',
    'mit',
    'haben',
    'hallo',
  ],
  it: ['il', 'gli', 'e', 'che', 'tuo', 'suo', 'per', 'non', 'una', 'della', 'abbiamo', 'ciao', 'hai'],
  pt: ['os', 'as', 'e', 'voc\u00ea', 'seu', 'sua', 'para', 'n\u00e3o', 'uma', 'do', 'da', 'ol\u00e1', 'foi'],
};
const LANGUAGES = Object.entries(COMMON).map(([language, words]) => ({ language, words: new Set(words) }));
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** So many words are enough to tell. */
const SAMPLE = 400;

/** The language a message is mostly written in, as a two-letter code; `und` when too little is said to tell. */
export function languageOf(words: readonly Token[]): string {
  const sample = words.slice(0, SAMPLE);
  const kana = sample.filter((word) => KANA.test(word.norm)).length;
  if (kana > 0 && kana * 5 >= sample.length) return 'ja';
  let best = 'und';
  let most = 1;
  for (const { language, words: common } of LANGUAGES) {
    const count = sample.filter((word) => common.has(word.norm)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
