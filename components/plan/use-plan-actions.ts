import { useCallback, useMemo, useState } from 'react';

import { undoCaseChange, type CaseUndo } from '../../utils/app/case/case-undo';
import { placeChoices } from '../../utils/app/plan/plan-view';
import { stepCalendar } from '../../utils/app/plan/step-calendar';
import { sayWhatCame, setLostAccess, setStepAside, takeStep, untakeStep } from '../../utils/app/case/take-step';
import type { SaveResult } from '../../utils/app/views';
import { saveFile } from '../../utils/platform/save-file';
import { usePreferences, useRecord } from '../page/services';
import { useText } from '../use-text';
import type { PlanActions } from './plan-actions';

/** What is said after an action. */
export interface PlanSaid {
  readonly text: 'plan.saved' | 'plan.undone' | 'save.failed';
  readonly undo: (() => Promise<SaveResult>) | null;
}

interface WithActions {
  readonly actions: PlanActions;
  readonly said: PlanSaid | null;
  readonly onUndo: () => void;
}

const FAILED: PlanSaid = { text: 'save.failed', undo: null };
const KEPT: PlanSaid = { text: 'plan.saved', undo: null };

/** Everything that can be said of the steps of a case; what is kept of it can be taken back while the page is open. */
export function usePlanActions(caseId: string): WithActions {
  const { t, language } = useText();
  const { deps } = useRecord();
  const { change } = usePreferences();
  const [said, setSaid] = useState<PlanSaid | null>(null);
  const run = useCallback(
    (changed: Promise<SaveResult<CaseUndo>>): void => {
      void changed.then(
        (result) => setSaid(result.ok ? { ...KEPT, undo: () => undoCaseChange(deps, result.value) } : FAILED),
        () => setSaid(FAILED),
      );
    },
    [deps],
  );
  const actions = useMemo(
    (): PlanActions => ({
      take: (step) => run(takeStep(deps, caseId, step)),
      setAside: (step, why) => run(setStepAside(deps, caseId, step, why)),
      untake: (step) => run(untakeStep(deps, caseId, step)),
      came: (step, came) => run(sayWhatCame(deps, caseId, step, came)),
      lostAccess: (day) => run(setLostAccess(deps, caseId, day)),
      place: (place) => void change({ place }).then((kept) => setSaid(kept ? KEPT : FAILED)),
      calendar: ({ id }, day) => {
        const words = { title: t('calendar.title'), note: t('calendar.note'), file: t('calendar.file') };
        const { file, name } = stepCalendar({ caseId, step: id, day }, words, deps.now());
        saveFile(file, name);
      },
      places: () => placeChoices(deps.knowledge, language),
    }),
    [deps, caseId, change, run, t, language],
  );
  const onUndo = (): void => {
    void said?.undo?.().then(
      (result) => setSaid(result.ok ? { text: 'plan.undone', undo: null } : FAILED),
      () => setSaid(FAILED),
    );
  };
  return { actions, said, onUndo };
}
