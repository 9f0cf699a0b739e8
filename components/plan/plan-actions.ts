import type { PlaceChoice, RouteOutcome, StepView } from '../../utils/app/plan/plan-views';

/** Steps that are taken by a letter, and how it is begun. */
export interface StepLetters {
  readonly steps: readonly string[];
  readonly write: (step: string) => void;
}

/** What can be said of the steps of a case. Each says by itself what came of it, and offers to take it back. */
export interface PlanActions {
  readonly take: (step: string) => void;
  readonly setAside: (step: string, why: string) => void;
  /** Neither taken nor set aside, after all. */
  readonly untake: (step: string) => void;
  /** `null`: nothing yet. */
  readonly came: (step: string, came: RouteOutcome | null) => void;
  /** ISO day; `null`: as the messages tell. */
  readonly lostAccess: (day: string | null) => void;
  readonly place: (id: string) => void;
  /** The letters of steps; absent where none can be written here. */
  readonly letters?: StepLetters;
  /** Hands out the date of a step as a calendar file. */
  readonly calendar: (step: StepView, day: string) => void;
  /** Countries with what lies in them. */
  readonly places: () => readonly PlaceChoice[];
}
