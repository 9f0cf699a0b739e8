import type { NoticeView } from '../../utils/app/views';
import { FirstThing } from '../notice/FirstThing';
import { PlanDone } from './PlanDone';
import { usePlanActions } from './use-plan-actions';

interface FirstPartProps {
  readonly view: NoticeView;
  /** Begins the letter of a step. */
  readonly onLetter: (step: string) => void;
}

/** The one thing to do next, over the record. Use `key={caseId}`: what can be taken back belongs to the case. */
export function FirstPart({ view, onLetter }: FirstPartProps) {
  const { actions, said, onUndo } = usePlanActions(view.entry.caseId);
  return (
    <FirstThing view={view} onTake={actions.take} onLetter={onLetter} done={<PlanDone said={said} onUndo={onUndo} />} />
  );
}
