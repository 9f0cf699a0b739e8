/** How often the checks before copying are right, on sentences made up for it: `tone/`, `personal/`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CheckKnowledge } from '../../utils/core/knowledge';
import { PERSONAL_KINDS, type PersonalKind } from '../../utils/core/personal/finding';
import { rowsOfTexts } from '../../utils/core/reply/own-said';
import { findThirdParty, personalChecker } from '../../utils/core/reply/personal';
import { findTone, toneChecker } from '../../utils/core/reply/tone';
import { TONE_KINDS, type ToneKind } from '../../utils/core/reply/tone-list';
import type { Rate } from './figures';

/**
 * Practice: what the lists were tuned on. Check: written afterwards and then measured. No list was changed for a tone sentence
 * of it; of the personal ones three slips were mended (two full stops of short forms, and "llamarme" for one's own number).
 */
export const CHECK_SETS = ['practice', 'check'] as const;
export type CheckSet = (typeof CHECK_SETS)[number];

export interface ToneSentence {
  readonly language: string;
  /** Empty: it must be left alone. */
  readonly kinds: readonly ToneKind[];
  readonly text: string;
  /** What the notice says, where the sentence quotes it. */
  readonly notice?: string;
}

export interface PersonalSentence {
  readonly language: string;
  readonly text: string;
  readonly found: readonly { readonly kind: PersonalKind; readonly words: string }[];
}

export interface Measured {
  /** By kind, and `all` together. */
  readonly rates: readonly Rate[];
  /** Sentences with nothing to find, and how many of them were left alone. */
  readonly calm: { readonly sentences: number; readonly alone: number };
}

export const readTone = (set: CheckSet): readonly ToneSentence[] => read(`tone/${set}.json`);
export const readPersonal = (set: CheckSet): readonly PersonalSentence[] => read(`personal/${set}.json`);

/** A kind counts once for each sentence. */
export function measureTone({ tone }: CheckKnowledge, sentences: readonly ToneSentence[]): Measured {
  const checkers = new Map(Object.entries(tone).map(([language, list]) => [language, toneChecker(list)]));
  return measured(
    TONE_KINDS,
    sentences.map(({ language, kinds, text, notice }) => {
      const checker = checkers.get(language);
      const found = checker ? findTone(checker, text, rowsOfTexts([notice ?? ''])) : [];
      const given = [...new Set(found.map(({ kind }) => kind))];
      return { truly: kinds, given, right: given.filter((kind) => kinds.includes(kind)) };
    }),
  );
}

/** A finding is right where it has the kind of what it lies over. */
export function measurePersonal({ personal }: CheckKnowledge, sentences: readonly PersonalSentence[]): Measured {
  const checker = personalChecker(personal);
  const allowed = { names: [], addresses: [], domains: ['amazon.com'] };
  return measured(
    PERSONAL_KINDS,
    sentences.map(({ language, text, found }) => {
      const given = findThirdParty(checker, text, { language, allowed });
      const right = given.filter(({ kind, at: [from, to] }) =>
        found.some((one) => one.kind === kind && overlaps(text, one.words, from, to)),
      );
      const kindsOf = (list: readonly { readonly kind: PersonalKind }[]) => list.map(({ kind }) => kind);
      return { truly: kindsOf(found), given: kindsOf(given), right: kindsOf(right) };
    }),
  );
}

function overlaps(text: string, words: string, from: number, to: number): boolean {
  const start = text.indexOf(words);
  return start >= 0 && start < to && from < start + words.length;
}

interface Labels {
  readonly truly: readonly string[];
  readonly given: readonly string[];
  readonly right: readonly string[];
}

function measured(kinds: readonly string[], all: readonly Labels[]): Measured {
  const count = (which: keyof Labels, kind: string): number =>
    all.reduce((sum, labels) => sum + labels[which].filter((one) => kind === 'all' || one === kind).length, 0);
  const calm = all.filter(({ truly }) => truly.length === 0);
  return {
    rates: [...kinds, 'all'].map((label) => ({
      label,
      truly: count('truly', label),
      given: count('given', label),
      right: count('right', label),
    })),
    calm: { sentences: calm.length, alone: calm.filter(({ given }) => given.length === 0).length },
  };
}

function read<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), file), 'utf8')) as readonly T[];
}
