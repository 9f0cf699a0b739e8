/** Words written in capitals where no name, title or short form is. */
import type { Range } from '../text/own-text';
import { plainWord, type PlainWord } from '../text/plain-words';
import { beginsSentence, capital, type Replacement } from './replacement';
import type { ToneList } from './tone-list';

export interface CapitalWords {
  readonly emphasis: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** As it is written, by how it is written in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** Fewer words in capitals are a title or a name, unless one of them alone is loud. */
const FEWEST = 3;
const HAS_DIGIT = /\p{N}/u;
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07\u00b4`]/gu;

export function capitalWords({ capitals }: ToneList): CapitalWords {
  const plain = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainWord));
  return {
    emphasis: plain(capitals.emphasis),
    common: plain(capitals.common),
    acronyms: plain(capitals.acronyms),
    names: new Map(capitals.names.map((name) => [small(name), name])),
  };
}

/** Each run of words in capitals that shouts, with the same words as they are usually written. Linear time. */
export function shoutedCapitals(
  text: string,
  words: readonly PlainWord[],
  known: CapitalWords,
): readonly Replacement[] {
  const found: Replacement[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    let shouted = 0;
    for (let word = words[last]; word !== undefined && isLoud(word, known) !== 'no'; word = words[last]) {
      if (last > first && isParted(text, words[last - 1], word)) break;
      if (isLoud(word, known) === 'yes') shouted = last + 1;
      last += 1;
    }
    if (last === first) continue;
    const run = words.slice(first, shouted);
    if (shouts(run, known)) found.push(written(text, run, known));
    first = last - 1;
  }
  return found;
}

/** `perhaps`: it may stand in a run, but shouts nothing: a letter, a short form, a number. */
function isLoud({ text, plain }: PlainWord, { acronyms }: CapitalWords): 'yes' | 'perhaps' | 'no' {
  if (text !== text.toUpperCase()) return 'no';
  const mute = plain.length < 2 || HAS_DIGIT.test(text) || acronyms.has(plain) || text === text.toLowerCase();
  return mute ? 'perhaps' : 'yes';
}

/** An empty line parts two runs, and so does a quotation. */
function isParted(text: string, before: PlainWord | undefined, word: PlainWord): boolean {
  const gap = text.slice(before?.end ?? word.start, Math.min(word.start, (before?.end ?? word.start) + FEWEST * 2));
  return word.start - (before?.end ?? 0) > FEWEST * 2 || gap.includes('\n\n') || /["\u201c\u00ab\u201e]/u.test(gap);
}

function shouts(run: readonly PlainWord[], known: CapitalWords): boolean {
  const loud = run.filter((word) => isLoud(word, known) === 'yes');
  if (loud.some(({ plain }) => known.emphasis.has(plain))) return true;
  return loud.length >= FEWEST && loud.some(({ plain }) => known.common.has(plain));
}

function written(text: string, run: readonly PlainWord[], known: CapitalWords): Replacement {
  const at: Range = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  let [by, from] = ['', at[0]];
  for (const word of run) {
    by += text.slice(from, word.start) + writtenWord(text, word, known);
    from = word.end;
  }
  return { at, by };
}

function writtenWord(text: string, word: PlainWord, known: CapitalWords): string {
  const name = known.names.get(small(word.text));
  if (name !== undefined) return name;
  if (HAS_DIGIT.test(word.text) || known.acronyms.has(word.plain)) return word.text;
  const lower = word.text.toLowerCase();
  return beginsSentence(text, word.start) ? capital(lower) : lower;
}

function small(word: string): string {
  return word.replace(APOSTROPHES, "'").toLowerCase();
}
