/** How well redaction finds what names somebody, on texts made up for it: `redaction/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { isDirect } from '../../utils/core/redact/found';
import { redactText } from '../../utils/core/redact/redact';
import { makeRedactor } from '../../utils/core/redact/redactor';
import { DIRECT_KINDS, type Change, type DirectKind, type KnownIdentity } from '../../utils/core/redact/types';
import type { Rate } from './figures';

/** `cases`: held out, as a record has them. `scored`: held out, as hard as texts get. `practice`: what rules are tuned on. */
export type RedactionSet = 'cases' | 'scored' | 'practice';

export interface RedactionEntry {
  readonly id: string;
  readonly language: string;
  readonly known: KnownIdentity;
  readonly text: string;
  /** Each stands in the text as it is written here; all its places must be hidden. */
  readonly identifiers: readonly { readonly kind: DirectKind; readonly value: string }[];
  /** Words that must not be touched by a direct change. */
  readonly fine: readonly string[];
}

export interface RedactedEntry {
  readonly entry: RedactionEntry;
  readonly missed: readonly { readonly kind: DirectKind; readonly value: string }[];
  /** Direct changes, those that lie over an identifier first told apart from those that don't. */
  readonly right: readonly Change[];
  readonly wrong: readonly Change[];
  /** Fine words that a direct change lies over. */
  readonly touched: readonly string[];
}

export interface RedactionFigures {
  /** By kind, and `all` together: `truly` and `right` by the identifier's kind; see {@link precise}. */
  readonly found: readonly Rate[];
  /** By kind, and `all`: `given` changes, and of them `right` over an identifier of any kind. */
  readonly precise: readonly Rate[];
  readonly fine: { readonly strings: number; readonly alone: number };
  readonly entries: number;
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'redaction');
const LABELS = [...DIRECT_KINDS, 'all'] as const;
/** What so few letters of an identifier tell, tells nobody. */
const TELLING = 4;

/** All entries of a set, in the order of its files; none where the set is not there. */
export function readRedaction(set: RedactionSet): readonly RedactionEntry[] {
  const folder = join(FOLDER, set);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly RedactionEntry[]);
  } catch {
    return [];
  }
}

export function redactEntries(entries: readonly RedactionEntry[]): readonly RedactedEntry[] {
  const redactor = makeRedactor(knowledgeFromDisk());
  return entries.map((entry) => {
    const { changes } = redactText(redactor, entry, { language: 'en', known: entry.known });
    const direct = changes.filter(({ kind }) => isDirect(kind));
    const places = entry.identifiers.flatMap(({ value }) => placesOf(entry.text, value));
    const overlaps = ({ at }: Change): boolean => places.some(([from, to]) => at[0] < to && from < at[1]);
    return {
      entry,
      missed: entry.identifiers.filter(
        ({ value }) => !placesOf(entry.text, value).every((at) => isHidden(entry.text, at, direct)),
      ),
      right: direct.filter(overlaps),
      wrong: direct.filter((change) => !overlaps(change)),
      touched: entry.fine.filter((fine) =>
        placesOf(entry.text, fine).some(([from, to]) =>
          direct.some((change) => change.at[0] < to && from < change.at[1] && !overlaps(change)),
        ),
      ),
    };
  });
}

export function redactionFigures(all: readonly RedactedEntry[]): RedactionFigures {
  const identifiers = all.flatMap(({ entry }) => entry.identifiers);
  const missed = all.flatMap((one) => one.missed);
  const [right, wrong] = [all.flatMap((one) => one.right), all.flatMap((one) => one.wrong)];
  const count = (list: readonly { readonly kind: string }[], label: string): number =>
    list.filter(({ kind }) => label === 'all' || kind === label).length;
  const strings = all.flatMap(({ entry }) => entry.fine).length;
  return {
    found: LABELS.map((label) => ({
      label,
      truly: count(identifiers, label),
      given: count(identifiers, label),
      right: count(identifiers, label) - count(missed, label),
    })),
    precise: LABELS.map((label) => ({
      label,
      truly: count(right, label),
      given: count(right, label) + count(wrong, label),
      right: count(right, label),
    })),
    fine: { strings, alone: strings - all.flatMap((one) => one.touched).length },
    entries: all.length,
  };
}

/** Where a value stands, not inside a longer word. */
function placesOf(text: string, value: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  if (value === '') return places;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const isInside =
      isWord(text, at - 1, value.charAt(0)) || isWord(text, at + value.length, value.charAt(value.length - 1));
    if (!isInside) places.push([at, at + value.length]);
  }
  return places.length > 0 ? places : [[text.indexOf(value), text.indexOf(value) + value.length]];
}

function isWord(text: string, at: number, edge: string): boolean {
  return /[A-Za-z\d\u00c0-\u024f]/.test(text.charAt(at)) && /[A-Za-z\d\u00c0-\u024f]/.test(edge);
}

/** Whether no row of {@link TELLING} letters or digits of a place is left; of a shorter one, no letter. */
function isHidden(text: string, [from, to]: readonly [number, number], changes: readonly Change[]): boolean {
  const left = Array.from({ length: to - from }, (_none, step) => from + step)
    .map((at) => (changes.some((change) => change.at[0] <= at && at < change.at[1]) ? '\n' : text.charAt(at)))
    .join('');
  const letters = left.split('\n').map((piece) => piece.replaceAll(/[^\p{L}\d]/gu, ''));
  const isShort = text.slice(from, to).replaceAll(/[^\p{L}\d]/gu, '').length < TELLING;
  return letters.every((piece) => (isShort ? piece === '' : piece.length < TELLING));
}
