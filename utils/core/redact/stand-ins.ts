/** What stands in place of what is hidden, and how a text is told that has been through it already. */
import type { Range } from '../text/own-text';
import type { Found } from './found';
import type { Person } from './persons';
import WORDS from './words/stand-ins.json';

export type StandInWords = (typeof WORDS)['en'];

const ALL: Readonly<Record<string, StandInWords>> = WORDS;
const BRACKETED = /\[[^[\]\n]{1,60}\]/g;
const LETTERS = 26;
const OWN: Readonly<Record<string, keyof StandInWords>> = { email: 'myEmail', address: 'myAddress', phone: 'myPhone' };

/** The stand-ins of a language, or the English ones. */
export function standInWords(language: string): StandInWords {
  return ALL[language] ?? WORDS.en;
}

/** What stands for a direct identifier. @param number which one of its kind, from 0. */
export function standIn(words: StandInWords, found: Found, person: Person | null, number: number): string {
  if (person !== null) return words[person.role].replace('{letter}', letterOf(person.number));
  if (found.reason === 'encoded') return words.encoded;
  const own = found.isMine === true ? OWN[found.kind] : undefined;
  const key = own ?? (found.kind in words ? (found.kind as keyof StandInWords) : 'hidden');
  return words[key].replace('{number}', String(number + 1));
}

/** A … Z, then AA … */
function letterOf(number: number): string {
  const last = String.fromCharCode(65 + (number % LETTERS));
  return number < LETTERS ? last : `${letterOf(Math.floor(number / LETTERS) - 1)}${last}`;
}

const BRACKETS: ReadonlySet<string> = new Set(
  Object.values(ALL).flatMap((words) => Object.values(words).map((text) => text.replaceAll(/\d+/g, '{number}'))),
);
const HEADS: readonly string[] = [
  ...new Set(
    Object.values(ALL).flatMap(({ agent, customer, person }) =>
      [agent, customer, person].map((text) => text.split('{')[0] ?? ''),
    ),
  ),
];

/** Where stand-ins stand already: nothing of them is found again. */
export function standInsIn(text: string): readonly Range[] {
  const bracketed = Array.from(text.matchAll(BRACKETED)).flatMap(({ 0: whole, index }): Range[] =>
    BRACKETS.has(whole.replaceAll(/\d+/g, '{number}')) ? [[index, index + whole.length]] : [],
  );
  const people = HEADS.flatMap((head) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
      const letters = /^[A-Z]{1,2}(?![\p{L}\d])/u.exec(text.slice(at + head.length, at + head.length + 3))?.[0];
      if (letters !== undefined) ranges.push([at, at + head.length + letters.length]);
    }
    return ranges;
  });
  return [...bracketed, ...people].toSorted((one, other) => one[0] - other[0]);
}
