import type { StepView } from '../../utils/app/plan/plan-views';
import { DisclosureGroup } from '../ui/Disclosure';
import type { PlanActions } from './plan-actions';
import { PlanStep } from './PlanStep';

export interface StepsProps {
  readonly steps: readonly StepView[];
  readonly lostAccess: string | null;
  readonly actions: PlanActions;
}

/** Steps in one frame, each folded. */
export function Steps({ steps, lostAccess, actions }: StepsProps) {
  return (
    <DisclosureGroup>
      {steps.map((step) => (
        <PlanStep key={step.id} view={step} lostAccess={lostAccess} actions={actions} />
      ))}
    </DisclosureGroup>
  );
}
