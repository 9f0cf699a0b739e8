/** What a page and its search worker say to each other, and what the screen draws of it. */
import type { Excerpt, Part } from '../../core/search/highlight';
import type { EntryView } from '../views';

export type { Excerpt, Part } from '../../core/search/highlight';

/** What can be found. */
export const SEARCH_KINDS = ['notice', 'answer', 'sent', 'glitch', 'evidence', 'case'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Words the screens show for what rows hold as ids: they are looked for too. By id. */
export interface SearchLabels {
  readonly categories: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  readonly glitches: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
}

export interface SearchQuery {
  readonly words: string;
  /** Null for everything. */
  readonly kind: SearchKind | null;
  /** Hits wanted. */
  readonly limit: number;
}

/** One find, ready to draw. `excerpt`: null where there is no text to show. */
export type SearchHit = {
  /** Name of the row. */
  readonly ref: string;
  readonly id: string;
  readonly excerpt: Excerpt | null;
} & (
  | {
      readonly type: 'message';
      readonly entry: EntryView;
      readonly subject: readonly Part[];
      readonly from: readonly Part[];
    }
  | {
      readonly type: 'glitch';
      readonly title: readonly Part[];
      readonly date: string;
      readonly station: readonly Part[];
    }
  | { readonly type: 'evidence'; readonly title: readonly Part[]; readonly date: string }
  /** `name`: null for a case the driver gave none. */
  | { readonly type: 'case'; readonly name: readonly Part[] | null; readonly date: string }
);

/** How far the record is read; null when it is read whole. */
export interface SearchProgress {
  readonly read: number;
  readonly all: number;
}

export interface SearchAnswer {
  readonly query: SearchQuery;
  readonly hits: readonly SearchHit[];
  /** Of each kind that fits, whatever kind was asked for. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  /** Words that are only alike were let count. */
  readonly alike: boolean;
  readonly progress: SearchProgress | null;
}

/** From the page. `open` comes first, and starts the reading. */
export type ToSearchWorker =
  { readonly ask: 'open'; readonly labels: SearchLabels } | { readonly ask: 'search'; readonly query: SearchQuery };

/** `more`: more of the record is read than when the last answer was given. */
export type FromSearchWorker = { readonly is: 'answer'; readonly answer: SearchAnswer } | { readonly is: 'more' };

export function isToSearchWorker(value: unknown): value is ToSearchWorker {
  if (typeof value !== 'object' || value === null || !('ask' in value)) return false;
  return (value.ask === 'open' && 'labels' in value) || (value.ask === 'search' && 'query' in value);
}

export function isFromSearchWorker(value: unknown): value is FromSearchWorker {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false;
  return value.is === 'more' || (value.is === 'answer' && 'answer' in value);
}
