/** The standing a message says the driver has now, as written: Fantastic, Great, Good, Fair, At Risk. */
import type { FieldText } from './field-text';
import { anyOf } from './phrase-pattern';
import { isSupposed } from './supposed';
import { everyLanguage } from './words/all';

const QUOTE = String.raw`["'\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019*]?\s?`;
const WORD = String.raw`${QUOTE}(${anyOf(everyLanguage('standings'))})(?![\p{L}])`;
/** "from Great to At Risk": the second is meant. */
const CHANGE = new RegExp(
  String.raw`(?<![\p{L}])${anyOf(everyLanguage('wasStanding'))}\s${WORD}\s?${QUOTE}(?:\s?\p{L}{1,12}){0,2}\s${anyOf(everyLanguage('nowStanding'))}\s${WORD}`,
  'iu',
);
const NOUNS: ReadonlySet<string> = new Set(everyLanguage('standing'));
/** No standing is stated without one of these. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  everyLanguage('standings').map((words) => words.split(/[ -]/u).at(-1) ?? words),
);
const NOUN = String.raw`(?<![\p{L}])${anyOf(everyLanguage('standing'))}(?![\p{L}])`;
/** "Your standing (with Amazon Flex) is now Fair", "Standing: Great". */
const STATED = new RegExp(
  String.raw`^[^.!?\n\u3002]{0,60}?(?:(?:^|[\s])${anyOf(everyLanguage('is'))}\s|:\s)${WORD}`,
  'iu',
);
/** "Your Fantastic standing". */
const NAMED = new RegExp(String.raw`${WORD}["\u201d\u00bb']?\s${NOUN}`, 'iu');
const JAPANESE_NOUN = /スタンディング|評価|ステータス|ランク/u;
const JAPANESE_WORD =
  '(?:Fantastic|Great|Good|Fair|At Risk|素晴らしい|最高|優秀|良好|良い|普通|まずまず|要注意|リスクあり|リスク|危険)';
const JAPANESE_CHANGE = new RegExp(String.raw`(?:から|より)\s?[「『"]?(${JAPANESE_WORD})[」』"]?\s?(?:に|へ|と)`, 'u');
const JAPANESE_STATED = new RegExp(
  String.raw`(?:は|が|:)\s?(?:現在|現時点で)?、?\s?[「『"]?(${JAPANESE_WORD})[」』"]?`,
  'u',
);
const JAPANESE_IF = /^[^。\n]{0,10}(?:場合|れば|たら|ると)/u;
const MAY_CHANGE = /(?:^|[^\p{L}])(?:from|de|von|da)\s/iu;

/** Null when no standing is stated. */
export function standing(read: FieldText): string | null {
  const { text, words, isJapanese } = read;
  if (isJapanese) return japaneseStanding(text);
  if (!words.some(({ norm }) => LAST_WORDS.has(norm))) return null;
  const change = MAY_CHANGE.test(text) ? CHANGE.exec(text) : null;
  if (change?.[2] !== undefined && !isSupposed(read, change.index, change.index + change[0].length)) return change[2];
  for (const { norm, start, end } of words) {
    if (!NOUNS.has(norm)) continue;
    const stated = STATED.exec(text.slice(end, end + 100))?.[1];
    if (stated !== undefined && !isSupposed(read, start, end)) return stated;
  }
  const named = NAMED.exec(text);
  return named?.[1] !== undefined && isName(named[1]) && !isSupposed(read, named.index, named.index + 1)
    ? named[1]
    : null;
}

/** A name is written with a capital: "accounts in good standing" names none. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function japaneseStanding(text: string): string | null {
  const noun = JAPANESE_NOUN.exec(text);
  if (noun === null) return null;
  const rest = text.slice(noun.index, noun.index + 80);
  const found = JAPANESE_CHANGE.exec(rest) ?? JAPANESE_STATED.exec(rest);
  const isSupposition = found !== null && JAPANESE_IF.test(rest.slice(found.index + found[0].length));
  return isSupposition ? null : (found?.[1] ?? null);
}
