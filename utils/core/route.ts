/**
 * What a driver can do, as the files in `utils/knowledge/routes/`, `ladders/` and `places.json` have it. One route is one
 * thing to do, or one that is not for her and why. Ladders put routes in order, the plan (`core/plan`) chooses from them.
 */
import type { DeadlineRule, Span } from './deadline/rule';
import type { ByLanguage, Grade, Source } from './source';
import type { CategoryId, Rung, Tier } from './types';

/** A place of `places.json`, or {@link ANYWHERE}. */
export type PlaceId = string;

/** The place of what Amazon itself offers: it holds wherever the driver is, also before she has said where. */
export const ANYWHERE = 'anywhere';

/**
 * What can come of a route. `canned`: an answer that does not engage; `refused`: a no with a reason, or one that is final;
 * `done`: she has done it, and nobody has to answer.
 */
export const ROUTE_OUTCOMES = ['canned', 'refused', 'no-answer', 'granted', 'done'] as const;
export type RouteOutcome = (typeof ROUTE_OUTCOMES)[number];

/** After a closed account they run side by side: Amazon's own appeal; records and what she does for herself; courts and offices; who helps. */
export const ROUTE_TRACKS = ['amazon', 'records', 'outside', 'help'] as const;
export type RouteTrack = (typeof ROUTE_TRACKS)[number];

/** Whether it is open to Flex drivers. `no`: the route is there only to say why not. */
export const ROUTE_COVERS = ['yes', 'likely', 'unclear', 'no'] as const;
export type RouteCovers = (typeof ROUTE_COVERS)[number];

/** Who a route fits; what is absent rules nobody out. */
export interface RouteWhen {
  readonly categories?: readonly CategoryId[];
  readonly tiers?: readonly Tier[];
  readonly rungs?: readonly Rung[];
  /** It opens once one of these has come of an earlier route of the case. */
  readonly outcomes?: readonly RouteOutcome[];
}

/** How long to stay silent after taking a route, counted from that day. */
export interface WaitRule extends Span {
  /** As in a {@link DeadlineRule}. */
  readonly roll?: 'next-working-day';
  /** Id of the claim it rests on; null where the sources of the route itself state it. */
  readonly claim: string | null;
}

/** Where to file, or what to read before. */
export interface RouteLink {
  readonly url: string;
  readonly says: ByLanguage<string>;
}

/** `routes/<id>.json` */
export interface Route {
  readonly id: string;
  /** Where it holds: there and in every place below. */
  readonly places: readonly PlaceId[];
  readonly track: RouteTrack;
  readonly covers: RouteCovers;
  readonly when: RouteWhen;
  /** First and last calendar day after the message's date on which it is best done: our own suggestion, no time limit. */
  readonly suggestedDays: readonly [number, number] | null;
  /** Null where no source states any. */
  readonly deadline: DeadlineRule | null;
  readonly wait: WaitRule | null;
  /** The claims about its deadline or its worth; ids of `claims/`. */
  readonly claims: readonly string[];
  /** What comes next, by what came of it. Empty for one that is not for her and for `rest`; `granted` may lead nowhere, for it ends well. */
  readonly next: Readonly<Partial<Record<RouteOutcome, readonly string[]>>>;
  readonly links: readonly RouteLink[];
  readonly sources: readonly Source[];
  readonly lastChecked: string;
  readonly quality: Grade;
  readonly text: ByLanguage<RouteText>;
}

export interface RouteText {
  readonly title: string;
  /** Who it is for, and who it goes to. */
  readonly who: string;
  /** Whether it is open to Flex drivers and how sure that is; for one that is not: "Not for you, because …". */
  readonly covers: string;
  readonly ask: readonly string[];
  readonly attach: readonly string[];
  readonly how: string;
  readonly expect: string;
}

/** `places.json`: one entry. */
export interface PlaceEntry {
  readonly id: PlaceId;
  /** The place it lies in; null for a country, or a union of countries. */
  readonly in: PlaceId | null;
  readonly names: ByLanguage<string>;
  /** IANA time zones, the one most people there live in first; empty where it can be any. */
  readonly zones: readonly string[];
  /** Calendar of its holidays, an id of `holidays/`; null: that of the place it lies in, if any. */
  readonly holidays: string | null;
}

/** One rung of a ladder. */
export interface LadderRow {
  readonly route: string;
  /**
   * It comes only once one of these has come of one of those routes; `done` stands for having taken it. Absent: at once.
   * The routes may be of the ladder an earlier message of the case was on.
   */
  readonly after?: { readonly routes: readonly string[]; readonly outcomes: readonly RouteOutcome[] };
}

/** `ladders/<id>.json`: the routes for some kinds of notice, first things first. */
export interface Ladder {
  readonly id: string;
  /** Kinds and tiers it is for. No pair stands in two ladders. */
  readonly for: readonly { readonly categories: readonly CategoryId[]; readonly tiers: readonly Tier[] }[];
  /** Over all tracks and places, in the order of time; a row stands on the track of its route. */
  readonly rows: readonly LadderRow[];
  readonly lastChecked: string;
}
