/** What her record knows of the driver, in every spelling: case, accents, line wraps, escapes, file names, links. */
import type { Range } from '../text/own-text';
import { plainWord, plainWords } from '../text/plain-words';
import { foldOf } from '../text/fold';
import type { Found } from './found';
import type { DirectKind, KnownIdentity } from './types';
import type { NameLists } from './words/all';

/** Letters and digits of a text in a row, folded, and where each stands. */
interface Compact {
  readonly text: string;
  readonly at: readonly number[];
  readonly to: readonly number[];
}

/** Something to look for among the letters and digits of a text. */
interface Wanted {
  readonly kind: DirectKind;
  readonly letters: string;
}

/** From so many letters on, it is hers also in the middle of a word: "danariversmusic". */
const SURE_INSIDE = 8;
const SHORTEST = 4;
/** Between two letters of one name or number stands no more than this. */
const WIDEST = 12;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPOKEN_AT = ['at', 'arroba', 'chiocciola', 'arobase'];
const SPOKEN_DOT = ['dot', 'punto', 'point', 'punkt', 'ponto'];
const SHORT_STREETS: readonly (readonly [string, string])[] = [
  ['street', 'st'],
  ['avenue', 'ave'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['lane', 'ln'],
  ['boulevard', 'blvd'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['apartment', 'apt'],
  ['strasse', 'str'],
  ['avenida', 'av'],
  ['calle', 'c'],
];

/** How she is looked for, made ready once for all texts of a story. */
export interface KnownLook {
  readonly wanted: readonly Wanted[];
  /** Single words of her names, folded. */
  readonly words: ReadonlySet<string>;
  /** Those that are words of a language as well: hidden only with a capital. */
  readonly common: ReadonlySet<string>;
}

export function knownLook(known: KnownIdentity, names: NameLists): KnownLook {
  const parts = known.names.flatMap((name) => plainWords(name).map(({ plain }) => plain));
  const words = new Set(parts.filter((part) => part.length > 1 && !SMALL.has(part)));
  return {
    wanted: [
      ...known.names.flatMap(nameForms).map((letters) => ({ kind: 'name' as const, letters })),
      ...known.emails.flatMap(emailForms).map((letters) => ({ kind: 'email' as const, letters })),
      ...known.phones.flatMap(phoneForms).map((letters) => ({ kind: 'phone' as const, letters })),
      ...known.addresses.flatMap(addressForms).map((letters) => ({ kind: 'address' as const, letters })),
    ].filter(({ letters }) => letters.length >= SHORTEST || (UNSPACED.test(letters) && letters.length > 1)),
    words,
    common: new Set([...words].filter((word) => names.maybe.has(word) || word.length < 3)),
  };
}

/** Words and phrases she wants hidden: a phrase as a whole, in any spelling. */
export function hiddenLook(hidden: readonly string[]): KnownLook {
  const worded = hidden.map((phrase) => plainWords(phrase).map(({ plain }) => plain));
  return {
    wanted: worded
      .map((words) => ({ kind: 'name' as const, letters: words.join('') }))
      .filter(
        ({ letters }, index) => letters.length > 0 && ((worded[index]?.length ?? 0) > 1 || UNSPACED.test(letters)),
      ),
    words: new Set(worded.filter(({ length }) => length === 1).flat()),
    common: new Set(),
  };
}

const SMALL: ReadonlySet<string> = new Set([
  'de',
  'la',
  'del',
  'los',
  'las',
  'von',
  'van',
  'der',
  'da',
  'di',
  'dos',
  'y',
  'the',
]);

/** Her data in a text. Linear in the text for a given record. */
export function findKnown(text: string, look: KnownLook): readonly Found[] {
  const compact = compactOf(text);
  return [...look.wanted.flatMap((wanted) => foundIn(text, compact, wanted)), ...foundWords(text, look)];
}

/** Whether any of it stands in a text that was encoded. */
export function saysKnown(text: string, { wanted, words, common }: KnownLook): boolean {
  const { text: letters } = compactOf(text);
  return (
    wanted.some((one) => letters.includes(one.letters)) ||
    plainWords(text).some(({ plain }) => words.has(plain) && !common.has(plain) && plain.length > 3)
  );
}

function foundIn(text: string, compact: Compact, { kind, letters }: Wanted): readonly Found[] {
  const found: Found[] = [];
  for (let at = compact.text.indexOf(letters); at >= 0; at = compact.text.indexOf(letters, at + 1)) {
    const range = rangeAt(text, compact, at, letters);
    if (range !== null)
      found.push({ kind, at: range, reason: 'yours', isMine: true, ...(kind === 'name' && { role: 'me' as const }) });
  }
  return found;
}

function rangeAt(text: string, { at, to }: Compact, first: number, letters: string): Range | null {
  const last = first + letters.length - 1;
  const [from, end] = [at[first] ?? 0, to[last] ?? 0];
  for (let next = first + 1; next <= last; next += 1) if ((at[next] ?? 0) - (to[next - 1] ?? 0) > WIDEST) return null;
  const [before, behind] = [text.slice(Math.max(0, from - 1), from), text.slice(end, end + 1)];
  // "Rivers, dana.rivers@…" is a name and an address, not a name turned round.
  if (/\s/.test(text.slice(from, end)) && /^[._@][\p{L}\d]/u.test(text.slice(end, end + 2)) && /^\p{L}/u.test(letters))
    return null;
  if (UNSPACED.test(letters)) return [from, end];
  const isNumber = /^\d+$/.test(letters);
  const goesOn = isNumber ? /\d/ : /[\p{L}\d]/u;
  const isInside = goesOn.test(before) || goesOn.test(behind);
  if (isInside && (isNumber ? letters.length < SURE_INSIDE : letters.length < SURE_INSIDE)) return null;
  return isInside ? wholeWord(text, from, end) : [from, end];
}

function wholeWord(text: string, from: number, end: number): Range {
  let [start, stop] = [from, end];
  while (start > 0 && from - start < 40 && /[\p{L}\d_]/u.test(text.charAt(start - 1))) start -= 1;
  while (stop < text.length && stop - end < 40 && /[\p{L}\d_]/u.test(text.charAt(stop))) stop += 1;
  return [start, stop];
}

function foundWords(text: string, { words, common }: KnownLook): readonly Found[] {
  return plainWords(text).flatMap(({ text: written, plain, start, end }): Found[] => {
    const bare = /['\u2019]s?$/u.exec(written)?.[0].length ?? 0;
    const base = bare > 1 ? plain.slice(0, -1) : plain;
    const named = [base, withoutNumber(base), base.replace(/s$/, '')].find((form) => words.has(form));
    if (named === undefined) return [];
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    if (common.has(named) && !isCapital) return [];
    return [{ kind: 'name', at: [start, end - bare], reason: 'yours', isMine: true, role: 'me' }];
  });
}

function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && /\d/.test(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

function compactOf(text: string): Compact {
  const [letters, at, to]: [string[], number[], number[]] = [[], [], []];
  let index = 0;
  for (const character of text) {
    const folded = foldOf(character.codePointAt(0) ?? 0);
    if ('text' in folded) {
      for (const letter of folded.text) {
        for (let unit = 0; unit < letter.length; unit += 1) {
          letters.push(letter.charAt(unit));
          at.push(index);
          to.push(index + character.length);
        }
      }
    }
    index += character.length;
  }
  return { text: letters.join(''), at, to };
}

function compactLetters(text: string): string {
  return compactOf(text).text;
}

/** "Maria del Carmen Lopez": all of it, first and last, and turned round. */
function nameForms(name: string): readonly string[] {
  const parts = plainWords(name).map(({ text }) => plainWord(text));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return [compactLetters(name)].filter((form) => form.length >= 5 || UNSPACED.test(form));
  const forms = [parts.join(''), first + last, last + first, [...parts].reverse().join('')];
  const initials = [first.charAt(0) + last, first + last.charAt(0)].filter((form) => form.length >= 6);
  return [...new Set([...forms, ...initials])].filter((form) => form.length >= 5 || UNSPACED.test(form));
}

/** All of it, as it is spelled out, and its first part where that is long enough to be hers. */
function emailForms(email: string): readonly string[] {
  const [local = '', domain = ''] = email.split('@');
  const spoken = SPOKEN_AT.flatMap((at) =>
    SPOKEN_DOT.map((dot) =>
      compactLetters(`${local.replaceAll('.', ` ${dot} `)} ${at} ${domain.replaceAll('.', ` ${dot} `)}`),
    ),
  );
  const name = compactLetters(local);
  return [
    ...new Set([compactLetters(email), compactLetters(local + domain), ...spoken, ...(name.length >= 6 ? [name] : [])]),
  ];
}

/** With and without the code of the country, and the part that is dialled at home. */
function phoneForms(phone: string): readonly string[] {
  const digits = phone.replaceAll(/\D/g, '');
  const forms = [
    digits,
    digits.replace(/^00/, '').replace(/^(?:1|3[3-9]|4[49]|55|52|81)/, ''),
    digits.slice(-10),
    digits.slice(-7),
  ];
  return [...new Set(forms.flatMap((form) => [form, form.replace(/^0/, '')]))].filter((form) => form.length >= 7);
}

/** The street with its number, also in short forms; the whole; and the town and its code. */
function addressForms(address: string): readonly string[] {
  const pieces = address.split(/[,\n]/).map((piece) => piece.trim());
  const [street = ''] = pieces;
  const words = plainWords(street).map(({ plain }) => plain);
  const shorter = words.map((word) => SHORT_STREETS.find(([long]) => long === word)?.[1] ?? word).join('');
  const longer = words.map((word) => SHORT_STREETS.find(([, short]) => short === word)?.[0] ?? word).join('');
  const others = pieces
    .slice(1)
    .flatMap((piece) => [
      compactLetters(piece),
      ...(/\d{4,}/.exec(piece) ?? []),
      compactLetters(piece.replaceAll(/\d/g, '')).replace(/(?:^|\s)[a-z]{2}$/, ''),
    ]);
  return [
    ...new Set([
      compactLetters(address),
      compactLetters(street),
      shorter,
      longer,
      ...others.filter((other) => other.length >= 5),
    ]),
  ];
}
