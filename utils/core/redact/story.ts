/** A first draft of a story from what the record knows, in sentences that can be drawn in any language. It says nothing else. */
import type { FlaggedCategory, Tier } from '../types';
import type { StoryPlace } from './story-place';

export const STORY_KINDS = ['notice', 'answer', 'sent', 'glitch', 'evidence', 'decision'] as const;
export type StoryEntryKind = (typeof STORY_KINDS)[number];

/** One thing that happened, as the record has it. */
export interface StoryEntry {
  readonly kind: StoryEntryKind;
  /** What it is about; null where the record doesn't say. */
  readonly category: FlaggedCategory | null;
  readonly tier: Tier | null;
  /** ISO 8601; null where no day is known. */
  readonly at: string | null;
  /** Its own words: of a notice or an answer what it says, of the driver what she noted. Null where there are none. */
  readonly text: string | null;
  /** Of an answer: whether it is a form letter. */
  readonly isCanned?: boolean;
  /** Of a decision: how it came out. */
  readonly outcome?: 'won' | 'lost' | 'open';
  /** Of evidence: what it shows, as the interface names its kind. */
  readonly label?: string;
}

export interface StoryFacts {
  /** In the order of time. */
  readonly entries: readonly StoryEntry[];
  /** Month she began to drive, ISO `2024-03`; null where she did not say. */
  readonly drivesSince?: string | null;
}

/** A sentence as a key of the interface texts, with what is filled in. */
export interface StorySentence {
  /** `story.draft.…` */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** Words that are quoted as they are, below the sentence: they still go through the redaction. */
  readonly quote?: string;
}

const MS_OF_DAY = 86_400_000;
/** Of a long letter the beginning says what it is. */
const LONGEST_QUOTE = 600;

/**
 * The story of a case in the driver's person: what came, what she answered, what came of it. Values: `when` is the ISO day of an
 * entry, `count` a number, `category` and `label` ids for the caller to name.
 */
export function draftStory({ entries, drivesSince }: StoryFacts, place: StoryPlace): readonly StorySentence[] {
  const parts: Readonly<Record<StoryPlace['first'][number], readonly Draft[]>> = {
    'who-i-am': [drivesSince == null ? draft('who') : draft('whoSince', { when: drivesSince })],
    'what-happened': happened(entries, place),
    'what-i-ask': [draft(`ask.${place.id}`)],
  };
  return place.first
    .map((first) => parts[first])
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, paragraph) => sentences.map((sentence) => ({ ...sentence, paragraph })));
}

type Draft = Omit<StorySentence, 'paragraph'>;

function draft(key: string, values: StorySentence['values'] = {}, quote?: string): Draft {
  return { key: `story.draft.${key}`, values, ...(quote !== undefined && { quote }) };
}

function happened(entries: readonly StoryEntry[], place: StoryPlace): readonly Draft[] {
  const told = entries.flatMap((entry, index) => sentenceOf(entry, entries.slice(0, index), place));
  const [canned, answers] = [
    entries.filter(({ isCanned }) => isCanned === true),
    entries.filter(({ kind }) => kind === 'answer'),
  ];
  const waited = daysBetween(entries[0]?.at ?? null, entries.at(-1)?.at ?? null);
  return [
    ...told,
    ...(canned.length > 1 ? [draft('cannedTotal', { count: canned.length, total: answers.length })] : []),
    ...(waited === null || waited < 2 ? [] : [draft('lasted', { count: waited })]),
  ];
}

function sentenceOf(entry: StoryEntry, before: readonly StoryEntry[], place: StoryPlace): readonly Draft[] {
  const when: StorySentence['values'] = entry.at === null ? {} : { when: entry.at.slice(0, 10) };
  const dated = (key: string): string => (entry.at === null ? `${key}NoDay` : key);
  const again = before.some(({ kind }) => kind === entry.kind) ? 'Again' : '';
  switch (entry.kind) {
    case 'notice':
      return [
        draft(
          dated(`notice${again}`),
          { ...when, category: entry.category ?? 'unknown-flex' },
          quoted(entry, place.quoteCanned),
        ),
      ];
    case 'answer':
      return [
        draft(
          dated(entry.isCanned === true ? `canned${again}` : `answer${again}`),
          when,
          entry.isCanned === true ? quoted(entry, place.quoteCanned) : undefined,
        ),
      ];
    case 'sent':
      return [draft(dated(`sent${again}`), when)];
    case 'glitch':
      return entry.text === null
        ? [draft(dated('glitch'), when)]
        : [draft(dated('glitchNoted'), when, quoted(entry, true))];
    case 'evidence':
      return [
        draft(
          entry.label === undefined ? 'evidence' : 'evidenceOf',
          entry.label === undefined ? {} : { label: entry.label },
        ),
      ];
    case 'decision':
      return [draft(dated(`decision.${entry.outcome ?? 'open'}`), when)];
  }
}

function quoted({ text }: StoryEntry, isAllowed: boolean): string | undefined {
  if (!isAllowed || text === null || text.trim() === '') return undefined;
  const whole = text.trim();
  if (whole.length <= LONGEST_QUOTE) return whole;
  const cut = whole.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2))} …`;
}

function daysBetween(first: string | null, last: string | null): number | null {
  const [from, to] = [Date.parse(first ?? ''), Date.parse(last ?? '')];
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / MS_OF_DAY);
}
