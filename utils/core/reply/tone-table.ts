/** A tone list, made ready to be looked for in words. */
import { phraseEnds, phraseSet, type PhraseSet } from '../text/phrase-set';
import { plainWord, type PlainWord } from '../text/plain-words';
import type { ToneKind, ToneList, ToneRule } from './tone-list';

interface ReadyRule {
  readonly rule: ToneRule;
  readonly groups: readonly { readonly phrases: PhraseSet; readonly optional: boolean }[];
  readonly ahead: PhraseSet | null;
  readonly unless: PhraseSet | null;
}

export interface ToneTable {
  readonly list: ToneList;
  /** By every word that a rule can begin with. */
  readonly byFirst: ReadonlyMap<string, readonly ReadyRule[]>;
  readonly spared: Readonly<Partial<Record<ToneKind, PhraseSet>>>;
  readonly links: ReadonlySet<string>;
}

/** Words [first, last) of a text and the rule they follow. */
export interface ToneMatch {
  readonly rule: ToneRule;
  readonly first: number;
  readonly last: number;
}

/** How many words before a rule's words somebody may be named who said them. */
const SPARED_NEAR = 5;
const UNLESS_NEAR = 8;
/** What a clause can end with. */
const PAUSE = /^ ?[,;:()\u2013\u2014-]/u;

export function toneTable(list: ToneList): ToneTable {
  const byFirst = new Map<string, ReadyRule[]>();
  for (const rule of list.rules) {
    const ready = readyRule(rule);
    for (const word of firstWords(ready)) byFirst.set(word, [...(byFirst.get(word) ?? []), ready]);
  }
  const spared = Object.fromEntries(Object.entries(list.spared).map(([kind, phrases]) => [kind, phraseSet(phrases)]));
  return { list, byFirst, spared, links: new Set(list.links.map(plainWord)) };
}

/** What rules find among the words, each as long as it can be, in order. Costs a bounded number of steps for each word. */
export function toneMatches({ byFirst, spared }: ToneTable, words: readonly PlainWord[]): readonly ToneMatch[] {
  return words.flatMap(({ plain }, first) =>
    (byFirst.get(plain) ?? []).flatMap((ready) => {
      const last = matchEnd(ready, words, first);
      const reported = spared[ready.rule.kind];
      if (last === null || !isPlaced(ready.rule, words, first, last)) return [];
      if (reported && isNear(words, [first - SPARED_NEAR, first], first, reported)) return [];
      if (ready.unless && isNear(words, [first - UNLESS_NEAR, last + UNLESS_NEAR], first, ready.unless)) return [];
      return [{ rule: ready.rule, first, last }];
    }),
  );
}

/** Whether the rule's other words make a sentence where these stand: a clause can't take the place of half a one. */
export function fits(
  { links }: ToneTable,
  text: string,
  words: readonly PlainWord[],
  { rule, first, last }: ToneMatch,
): boolean {
  if (rule.fits === undefined) return true;
  return (
    isEdge(links, text, words, first, words[first - 1]) &&
    (rule.fits === 'start' || isEdge(links, text, words, last, words[last]))
  );
}

/** Whether a clause ends before the word at `at`; `link` is the word beside that may begin one. */
function isEdge(
  links: ReadonlySet<string>,
  text: string,
  words: readonly PlainWord[],
  at: number,
  link: PlainWord | undefined,
): boolean {
  const [before, behind] = [words[at - 1], words[at]];
  if (before?.sentence !== behind?.sentence || (link !== undefined && links.has(link.plain))) return true;
  return PAUSE.test(text.slice(before?.end, before?.end === undefined ? undefined : before.end + 2));
}

function readyRule(rule: ToneRule): ReadyRule {
  return {
    rule,
    groups: rule.says.map((group) => ({ phrases: phraseSet(group), optional: group.includes('') })),
    ahead: rule.ahead ? phraseSet(rule.ahead) : null,
    unless: rule.unless ? phraseSet(rule.unless) : null,
  };
}

function firstWords({ groups }: ReadyRule): ReadonlySet<string> {
  const needed = groups.findIndex(({ optional }) => !optional);
  return new Set(
    groups.slice(0, needed < 0 ? groups.length : needed + 1).flatMap(({ phrases }) => [...phrases.keys()]),
  );
}

/** Behind which word the rule's groups end at the latest; null where they do not follow each other from `first` on. */
function matchEnd({ groups, ahead }: ReadyRule, words: readonly PlainWord[], first: number): number | null {
  const sentence = words[first]?.sentence;
  let ends: ReadonlySet<number> = new Set([first]);
  for (const { phrases, optional } of groups) {
    const next = new Set(optional ? ends : []);
    for (const at of ends) {
      if (words[at]?.sentence === sentence) for (const end of phraseEnds(words, at, phrases)) next.add(end);
    }
    ends = next;
  }
  const fitting = [...ends].filter(
    (end) => end > first && (ahead === null || phraseEnds(words, end, ahead).length > 0),
  );
  return fitting.length === 0 ? null : Math.max(...fitting);
}

function isPlaced({ place }: ToneRule, words: readonly PlainWord[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  if (place === 'first') return words[first - 1]?.sentence !== sentence;
  return place !== 'last' || words[last]?.sentence !== sentence;
}

/** Whether a phrase begins among the words [from, to), in the sentence of the word at `about`. */
function isNear(
  words: readonly PlainWord[],
  [from, to]: readonly [number, number],
  about: number,
  phrases: PhraseSet,
): boolean {
  for (let at = Math.max(0, from); at < to && at < words.length; at += 1) {
    if (words[at]?.sentence === words[about]?.sentence && phraseEnds(words, at, phrases).length > 0) return true;
  }
  return false;
}
