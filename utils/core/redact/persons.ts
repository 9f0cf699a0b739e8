/** Who is who: names of the same person in several forms, in all texts of a story, are one person. */
import { plainWords } from '../text/plain-words';
import type { Found, PersonRole } from './found';
import type { Redactor } from './redactor';

export interface Person {
  /** The words of the fullest form of the name, folded, without titles. */
  readonly words: ReadonlySet<string>;
  readonly role: PersonRole;
  /** Counts from 0 within a role, in the order of appearance. */
  readonly number: number;
}

export interface Mention {
  /** Which text, and where it begins there: the order of appearance. */
  readonly text: number;
  readonly found: Found;
  readonly written: string;
}

/** Forms with more words come first, so that "Maria" finds "Maria Lopez" wherever it stands. */
export function personsOf(mentions: readonly Mention[], redactor: Redactor): ReadonlyMap<Mention, Person> {
  const people: { words: Set<string>; role: PersonRole; mentions: Mention[] }[] = [];
  const byWord = new Map<string, number[]>();
  const worded = mentions.map((mention) => ({ mention, words: nameWords(mention.written, redactor) }));
  for (const { mention, words } of worded.toSorted((one, other) => other.words.length - one.words.length)) {
    const isMe = mention.found.isMine === true;
    const near = words.flatMap((word) => byWord.get(word) ?? []);
    const fits = (one: { words: Set<string> }): boolean =>
      words.every((word) => one.words.has(word) || isInitialOf(word, one.words));
    const index = isMe
      ? people.findIndex(({ role }) => role === 'me')
      : (near.find((at) => people[at] !== undefined && fits(people[at])) ?? -1);
    const role: PersonRole = isMe ? 'me' : (mention.found.role ?? 'person');
    const known = people[index];
    if (known === undefined) {
      people.push({ words: new Set(words), role, mentions: [mention] });
    } else {
      known.mentions.push(mention);
      if (known.role === 'person') known.role = role;
    }
    for (const word of words) {
      const list = byWord.get(word) ?? [];
      const at = known === undefined ? people.length - 1 : index;
      if (!list.includes(at)) byWord.set(word, [...list, at]);
    }
  }
  return numbered(people);
}

function numbered(
  people: readonly { words: Set<string>; role: PersonRole; mentions: Mention[] }[],
): ReadonlyMap<Mention, Person> {
  const counts = new Map<PersonRole, number>();
  const first = ({ mentions }: { mentions: readonly Mention[] }): number =>
    Math.min(...mentions.map(({ text, found }) => text * 1e9 + found.at[0]));
  const result = new Map<Mention, Person>();
  for (const { words, role, mentions } of people.toSorted((one, other) => first(one) - first(other))) {
    const number = counts.get(role) ?? 0;
    counts.set(role, number + 1);
    for (const mention of mentions) result.set(mention, { words, role, number });
  }
  return result;
}

function isInitialOf(word: string, words: ReadonlySet<string>): boolean {
  return word.length === 1 && [...words].some((whole) => whole.startsWith(word));
}

/** The words of a name that tell whose it is. */
export function nameWords(written: string, { people }: Redactor): readonly string[] {
  const words = plainWords(written).map(({ text, plain }) => (/['\u2019]s$/u.test(text) ? plain.slice(0, -1) : plain));
  const named = words.filter((word) => !people.titles.has(word));
  return named.length === 0 ? words : named;
}
