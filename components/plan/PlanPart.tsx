import '../../utils/i18n/parts/plan';

import type { PlanView } from '../../utils/app/plan/plan-views';
import { CasePlan } from './CasePlan';
import type { StepLetters } from './plan-actions';
import { PlanDone } from './PlanDone';
import { usePlanActions } from './use-plan-actions';

interface PlanPartProps {
  readonly caseId: string;
  readonly plan: PlanView;
  /** Where letters can be written beside it. */
  readonly letters?: StepLetters;
}

/** The plan of a case over the record. Use `key={caseId}`: what can be taken back belongs to the case. */
export function PlanPart({ caseId, plan, letters }: PlanPartProps) {
  const { actions, said, onUndo } = usePlanActions(caseId);
  return (
    <CasePlan
      view={plan}
      actions={letters === undefined ? actions : { ...actions, letters }}
      done={<PlanDone said={said} onUndo={onUndo} />}
    />
  );
}
