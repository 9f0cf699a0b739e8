/** From the texts of a story to the changes that make it nobody's. */
import type { Range } from '../text/own-text';
import { plainWords } from '../text/plain-words';
import { findCoarse } from './coarse';
import { findDirect, type Look } from './find';
import { isDirect, merged, type Found } from './found';
import { hiddenLook, knownLook } from './known';
import { isOrdinaryWord } from './ordinary-words';
import { nameWords, personsOf, type Mention, type Person } from './persons';
import { overlapsAny } from './ranges';
import type { Redactor } from './redactor';
import { standIn, standInsIn, standInWords } from './stand-ins';
import { besideStation } from './station-words';
import type { Change, RedactedText, RedactOptions, RedactText } from './types';

const SHORTEST_AGAIN = 3;

/**
 * The changes of all texts of one story: what is the same has the same stand-in in all of them, numbered by its first appearance.
 * Any text is accepted; time is linear in their length. What has been redacted gives no direct changes again.
 */
export function redactTexts(
  redactor: Redactor,
  texts: readonly RedactText[],
  options: RedactOptions,
): readonly RedactedText[] {
  const { known, hidden = [], agents = [] } = options;
  const look: Look = { redactor, known: knownLook(known, redactor.names), hidden: hiddenLook(hidden) };
  const first = texts.map((text) => directIn(text, look));
  const people = personsOf(mentionsOf(texts, first), redactor);
  const again = namesAgain([...people.values()], agents, redactor);
  const all = texts.map((text, index) => {
    const direct = merged([...(first[index] ?? []), ...again(text)]);
    return merged([...direct, ...findCoarse(text, options).filter((one) => isFree(text.text, one))]);
  });
  return changesOf(texts, all, redactor, options);
}

/** The changes of one text. */
export function redactText(redactor: Redactor, text: RedactText, options: RedactOptions): RedactedText {
  return redactTexts(redactor, [text], options)[0] ?? { text: text.text, changes: [] };
}

function directIn(text: RedactText, look: Look): readonly Found[] {
  const isStanding = overlapsAny(standInsIn(text.text));
  return merged(findDirect(text, look).filter(({ at }) => !isStanding(at)));
}

function isFree(text: string, { at: [from, to] }: Found): boolean {
  return to <= text.length && from < to;
}

function mentionsOf(texts: readonly RedactText[], all: readonly (readonly Found[])[]): readonly Mention[] {
  return all.flatMap((found, text) =>
    found
      .filter(({ kind }) => kind === 'name')
      .map((one) => ({ text, found: one, written: texts[text]?.text.slice(...one.at) ?? '' })),
  );
}

/** A name that was told once is hidden wherever it stands. */
function namesAgain(
  people: readonly Person[],
  agents: readonly string[],
  redactor: Redactor,
): (text: RedactText) => readonly Found[] {
  const roles = new Map<string, Found['role']>();
  const add = (word: string, role: Found['role']): void => {
    const isName =
      word.length >= SHORTEST_AGAIN && !redactor.people.nobody.has(word) && !redactor.personal.notNames.has(word);
    if (isName && !roles.has(word)) roles.set(word, role);
  };
  for (const { words, role } of people) if (role !== 'me') for (const word of words) add(word, role);
  for (const name of agents) for (const word of nameWords(name, redactor)) add(word, 'agent');
  if (roles.size === 0) return () => [];
  return ({ text, language }) => {
    const ordinary = redactor.names.ordinaryIn(language);
    const isStanding = overlapsAny(standInsIn(text));
    return plainWords(text).flatMap(({ text: written, plain, start, end }): Found[] => {
      const mark = /['\u2019]s?$/u.exec(written)?.[0].length ?? 0;
      const base = mark > 1 ? plain.slice(0, -1) : plain;
      const role = roles.get(base) ?? (base.endsWith('s') ? roles.get(base.slice(0, -1)) : undefined);
      const isNoWord = redactor.names.sure.has(base) || !isOrdinaryWord(base, ordinary);
      const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
      const isUnspaced = /\p{Lo}/u.test(written);
      if (role === undefined || !(isCapital || isUnspaced || isNoWord)) return [];
      if (isStanding([start, end])) return [];
      return [{ kind: 'name', at: [start, end - mark], reason: 'same-as', role }];
    });
  };
}

function changesOf(
  texts: readonly RedactText[],
  all: readonly (readonly Found[])[],
  redactor: Redactor,
  { language }: RedactOptions,
): readonly RedactedText[] {
  const words = standInWords(language);
  const mentions = mentionsOf(texts, all);
  const people = personsOf(mentions, redactor);
  const byFound = new Map([...people].map(([{ found }, person]) => [found, person]));
  const [numbers, counts, turns] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const numberOf = (kind: string, group: string): number => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    const next = counts.get(kind) ?? 0;
    counts.set(kind, next + 1);
    numbers.set(group, next);
    return next;
  };
  return texts.map(({ text }, index) => {
    const here = all[index] ?? [];
    let behind = 0;
    const changes = here.map((found, place): Change => {
      const person = byFound.get(found) ?? null;
      const group = groupOf(found, text.slice(...found.at), person);
      // A person's forms are counted each for itself: what was said of one is not said of another that comes before it.
      const form = person === null ? group : `${group}/${lettersOf(text.slice(...found.at))}`;
      const turn = turns.get(form) ?? 0;
      turns.set(form, turn + 1);
      const { kind, reason } = found;
      const after = found.after ?? (isDirect(kind) ? standIn(words, found, person, numberOf(kind, group)) : '');
      const room: Range = [behind, here[place + 1]?.at[0] ?? text.length];
      const near = kind === 'station' ? besideStation(text, found.at, room, language) : { at: found.at, after };
      const before = text.slice(...near.at);
      behind = near.at[1];
      return { id: `${form}#${turn}`, kind, at: near.at, before, after: near.after, reason, group, reversible: true };
    });
    return { text, changes };
  });
}

function groupOf({ kind, at }: Found, written: string, person: Person | null): string {
  if (person !== null) return person.role === 'me' ? 'name:me' : `name:${[...person.words].join(' ')}`;
  const letters = lettersOf(written);
  return `${kind}:${letters === '' ? written.trim() || String(at[0]) : letters}`;
}

function lettersOf(written: string): string {
  return plainWords(written)
    .map(({ plain }) => plain)
    .join('');
}
