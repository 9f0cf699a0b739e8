/**
 * What a driver can do about a case now, out of its messages, what she did, where she is, and the ladders. Pure: the same facts
 * give the same plan, whatever was shown before.
 */
import type { Due } from '../deadline/due';
import type { Wait } from '../deadline/wait';
import type { ScreenKnowledge } from '../knowledge';
import type { PlaceId, Route, RouteOutcome } from '../route';
import type { CategoryId, Tier } from '../types';

/** What she said about a step of a case. */
export interface KeptStep {
  /** ISO instant at which she said so. */
  readonly doneAt: string;
  readonly note: string;
  /** It is not for her; absent: she has taken it. */
  readonly notForMe?: true;
  /** What came of it, as she says; absent: what the messages tell. */
  readonly came?: RouteOutcome;
}

/** A message of the case, as far as a plan needs it. */
export interface PlanMessage {
  readonly id: string;
  readonly kind: 'notice' | 'answer' | 'sent';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** ISO day or instant; null where the message shows none. */
  readonly date: string | null;
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly canned: boolean;
  /** The route a letter of hers was written for, where she has said so. */
  readonly route?: string;
}

export interface PlanFacts {
  /** What the case is about, and how grave it is by now. */
  readonly category: CategoryId;
  readonly tier: Tier;
  /** Null while she has not said, or would rather not. */
  readonly place: PlaceId | null;
  /** In any order. */
  readonly messages: readonly PlanMessage[];
  /** By route. */
  readonly steps: Readonly<Record<string, KeptStep>>;
  /** First day without access as she states it, ISO; null: as the messages tell. */
  readonly lostAccess: string | null;
  /** Last day for an answer as a notice states it, ISO; null where none does. */
  readonly stated: string | null;
  /** ISO day of what the notice is about; null where it is not known. */
  readonly event: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA time zone of her device. */
  readonly zone: string;
}

export type PlanKnowledge = Pick<ScreenKnowledge, 'ladders' | 'routes' | 'places' | 'claims' | 'holidays'>;

/** A route she took. */
export interface Taken {
  /** ISO day or instant; null where only an answer to it is known. */
  readonly at: string | null;
  /** Null while nothing came of it. */
  readonly came: RouteOutcome | null;
  /** While nothing came: how long to stay silent; null where nobody says. */
  readonly wait: Wait | null;
}

export type PlanState =
  | { readonly kind: 'to-do' }
  | { readonly kind: 'waiting'; readonly until: Wait }
  | { readonly kind: 'done'; readonly at: string | null; readonly came: RouteOutcome | null }
  | { readonly kind: 'not-for-me'; readonly why: string };

/** One step of the plan. */
export interface PlanRow {
  readonly route: Route;
  readonly state: PlanState;
  /** By when; null where nobody states a time limit, or it is behind her. */
  readonly due: Due | null;
  /** ISO days on which it is best done: our own suggestion. */
  readonly best: { readonly from: string; readonly until: string } | null;
}

/** A step that comes only once something has come of others. */
export interface LaterRow {
  readonly route: Route;
  /** Empty: of any step. */
  readonly after: readonly string[];
  readonly outcomes: readonly RouteOutcome[];
}

export interface Plan {
  /** The one thing to do next, or what to wait for where nothing is left to do but resting. */
  readonly first: PlanRow;
  /** Amazon's own way, first things first; the two run side by side. */
  readonly amazon: readonly PlanRow[];
  /** Records, offices, courts and who helps. */
  readonly beside: readonly PlanRow[];
  readonly later: readonly LaterRow[];
  /** What may look like a way where she is, and is none. */
  readonly notCovered: readonly Route[];
  /** The letter that was answered by a standard text: sending it again comes last. */
  readonly again: Route | null;
  /** There is more to say once she has said where she is. */
  readonly asksPlace: boolean;
}

/** Where every way may end. */
export const REST = 'rest';
