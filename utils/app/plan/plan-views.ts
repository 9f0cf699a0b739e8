/** What the screens show of a plan, ready to draw. */
import type { Due } from '../../core/deadline/due';
import type { Claim } from '../../core/knowledge';
import type { PlanState } from '../../core/plan/plan';
import type { PlaceId, Route, RouteOutcome, RouteText } from '../../core/route';

export type { PlanState, RouteOutcome };
export { UNSAID } from '../../core/place';
export { REST } from '../../core/plan/plan';

/** A thing several sources state differently. */
export interface ClaimView extends Claim {
  readonly title: string;
  readonly note: string;
  /** Of its words: English where there are none in hers. */
  readonly language: string;
  /** ISO day, where the plan goes by it. */
  readonly plannedDate: string | null;
  /** ISO day that the notice itself states, where it goes before what these sources say. */
  readonly statedDate: string | null;
}

/** One step, with its words. */
export interface StepView {
  readonly id: string;
  readonly step: Route;
  readonly text: RouteText;
  /** Of its words: English where there are none in hers. */
  readonly language: string;
  readonly state: PlanState;
  /** By when, and by which rule; null where nobody states a time limit. */
  readonly due: Due | null;
  /** ISO days on which it is best done, our own suggestion; null where there is none. */
  readonly from: string | null;
  readonly until: string | null;
  readonly claims: readonly ClaimView[];
  /** What can come of it, and what comes then: titles, where a next step is there for it. */
  readonly outcomes: readonly { readonly came: RouteOutcome; readonly next: string | null }[];
}

/** A step that is named only. */
export interface StepName {
  readonly id: string;
  readonly title: string;
}

export interface LaterStep extends StepName {
  /** It comes once one of these outcomes has come of one of these steps. */
  readonly after: readonly string[];
  readonly outcomes: readonly RouteOutcome[];
}

export interface PlanView {
  readonly first: StepView;
  readonly amazon: readonly StepView[];
  readonly beside: readonly StepView[];
  readonly later: readonly LaterStep[];
  readonly notCovered: readonly (StepName & { readonly why: string; readonly step: Route })[];
  readonly again: StepName | null;
  readonly asksPlace: boolean;
  /** Where the driver is, by name; null where she has not said, or would rather not. */
  readonly place: string | null;
  /** She would rather not say where. */
  readonly unsaid: boolean;
  /** ISO day on which access was first lost, as she says; null: as the messages tell. */
  readonly lostAccess: string | null;
}

/** One place to choose, with what lies in it. */
export interface PlaceChoice {
  readonly id: PlaceId;
  readonly name: string;
  readonly within: readonly PlaceChoice[];
}
