import { useCallback, useMemo, useState } from 'react';

import { caseChoices } from '../../utils/app/case/case-choices';
import { deleteCase, restoreCase } from '../../utils/app/case/case-delete';
import { renameCase } from '../../utils/app/case/case-rename';
import { undoCaseChange, type CaseUndo } from '../../utils/app/case/case-undo';
import type { Deps } from '../../utils/app/deps';
import { keepApart, mergeCases } from '../../utils/app/case/merge-cases';
import { askLater, reopenCase, setOutcome } from '../../utils/app/case/set-outcome';
import { moveEntry, splitCase } from '../../utils/app/case/split-case';
import { takeStep } from '../../utils/app/case/take-step';
import type { SaveResult } from '../../utils/app/views';
import type { TextKey } from '../../utils/i18n/keys';
import { useRecord } from '../page/services';
import { useText } from '../use-text';
import type { CaseActions } from './case-actions';

/** What is said after an action. */
export interface Said {
  readonly text: TextKey;
  readonly good: boolean;
  /** Takes it back; null where there is nothing to take back. */
  readonly undo: (() => Promise<SaveResult>) | null;
  /** A case to go on to. */
  readonly caseId: string | null;
}

interface WithActions {
  readonly actions: CaseActions;
  readonly said: Said | null;
  readonly onUndo: () => void;
}

const FAILED: Said = { text: 'save.failed', good: false, undo: null, caseId: null };

/** Everything that can be done to one case, each with an undo that lasts as long as the page. */
export function useCaseActions(id: string): WithActions {
  const { language } = useText();
  const { deps } = useRecord();
  const [said, setSaid] = useState<Said | null>(null);
  const choices = useCallback(() => caseChoices(deps, id, language), [deps, id, language]);
  const actions = useMemo(() => actionsOf(deps, id, choices, setSaid), [deps, id, choices]);
  const onUndo = (): void => {
    const undo = said?.undo;
    if (undo == null) return;
    void settled(undo()).then((result) =>
      setSaid(result.ok ? { ...FAILED, text: 'manage.undone', good: true } : { ...FAILED, undo }),
    );
  };
  return { actions, said, onUndo };
}

function actionsOf(deps: Deps, id: string, choices: CaseActions['choices'], say: (said: Said) => void): CaseActions {
  const run = (change: Promise<SaveResult<CaseUndo>>, text: TextKey, caseId: string | null = null): void => {
    void settled(change).then((result) =>
      say(result.ok ? { text, good: true, undo: () => undoCaseChange(deps, result.value), caseId } : FAILED),
    );
  };
  const split = (entries: Parameters<CaseActions['split']>[0]): void => {
    void settled(splitCase(deps, id, entries)).then((result) => {
      if (!result.ok) return say(result.why === 'empty' ? { ...FAILED, text: 'manage.splitNone' } : FAILED);
      const { value } = result;
      say({ text: 'manage.done.split', good: true, undo: () => undoCaseChange(deps, value), caseId: value.id });
    });
  };
  return {
    rename: (name) => run(renameCase(deps, id, name), 'manage.done.renamed'),
    setOutcome: (kind, note) => run(setOutcome(deps, id, { kind, note }), 'outcome.saved'),
    askLater: () => run(askLater(deps, id), 'outcome.asked'),
    reopen: () => run(reopenCase(deps, id), 'outcome.reopened'),
    takeStep: (stepId) => run(takeStep(deps, id, stepId), 'manage.done.step'),
    join: (other) => run(mergeCases(deps, { from: other, into: id }), 'manage.done.joined'),
    keepApart: (other) => run(keepApart(deps, id, other), 'manage.done.apart'),
    mergeInto: (into) => run(mergeCases(deps, { from: id, into }), 'manage.done.merged', into),
    split,
    move: (entry, to) => (to === null ? split([entry]) : run(moveEntry(deps, entry, to), 'manage.done.moved', to)),
    remove: (attached) => {
      void settled(deleteCase(deps, id, attached)).then((result) => {
        if (!result.ok) return say(FAILED);
        const { value } = result;
        say({ text: 'manage.deleted', good: true, undo: () => restoreCase(deps, value), caseId: null });
      });
    },
    choices,
  };
}

/** A use case that rejects has saved nothing. */
function settled<T>(change: Promise<SaveResult<T>>): Promise<SaveResult<T>> {
  return change.catch((): SaveResult<T> => ({ ok: false, why: 'not-saved', detail: '' }));
}
