import { useState } from 'react';

import type { RouteOutcome, StepView } from '../../utils/app/plan/plan-views';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Plan.module.css';
import type { PlanActions } from './plan-actions';

interface StepButtonsProps {
  readonly view: StepView;
  readonly actions: PlanActions;
}

/** What she can say of a step: taken, not for her, what came of it; and its date, to take along. */
export function StepButtons({ view, actions }: StepButtonsProps) {
  const { t } = useText();
  const [aside, setAside] = useState(false);
  const { id, text, state, due } = view;
  const { letters } = actions;
  const hasLetter = letters?.steps.includes(id) === true && (state.kind === 'to-do' || state.kind === 'waiting');
  const named = (key: 'step.writeLetter' | 'case.stepDone' | 'step.aside' | 'step.untake' | 'step.calendar'): string =>
    `${t(key)}: ${text.title}`;
  const day = state.kind === 'waiting' ? state.until.day : due?.kind === 'on' && !due.passed ? due.day : null;
  if (aside) return <AsideForm id={id} actions={actions} onClose={() => setAside(false)} />;
  return (
    <>
      {state.kind === 'done' || state.kind === 'waiting' ? <WhatCame view={view} actions={actions} /> : null}
      <div className={styles.buttons}>
        {hasLetter ? (
          <Button icon="edit" label={named('step.writeLetter')} onClick={() => letters.write(id)}>
            {t('step.writeLetter')}
          </Button>
        ) : null}
        {state.kind === 'to-do' ? (
          <>
            <Button icon="check" label={named('case.stepDone')} onClick={() => actions.take(id)}>
              {t('case.stepDone')}
            </Button>
            <Button kind="plain" label={named('step.aside')} onClick={() => setAside(true)}>
              {t('step.aside')}
            </Button>
          </>
        ) : (
          <Button kind="plain" icon="undo" label={named('step.untake')} onClick={() => actions.untake(id)}>
            {t('step.untake')}
          </Button>
        )}
        {day === null ? null : (
          <Button kind="plain" icon="file" label={named('step.calendar')} onClick={() => actions.calendar(view, day)}>
            {t('step.calendar')}
          </Button>
        )}
      </div>
    </>
  );
}

function AsideForm({
  id,
  actions,
  onClose,
}: {
  readonly id: string;
  readonly actions: PlanActions;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const [why, setWhy] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        actions.setAside(id, why);
      }}
    >
      <TextField label={t('step.asideWhy')} value={why} rows={2} onChange={setWhy} />
      <div className={styles.buttons}>
        <Button submit icon="check">
          {t('step.asideSave')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('step.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What came of a step, told by the messages or by her, and where each answer leads. */
function WhatCame({ view: { id, state, outcomes }, actions }: StepButtonsProps) {
  const { t } = useText();
  if (outcomes.length === 0) return null;
  const came = state.kind === 'done' ? (state.came ?? 'open') : 'open';
  const next = outcomes.find((one) => one.came === came)?.next ?? null;
  return (
    <SelectField<RouteOutcome | 'open'>
      label={t('step.came')}
      {...(next === null ? {} : { hint: t('step.leads', { title: next }) })}
      value={came}
      options={[
        { value: 'open', label: t('step.came.open') },
        ...outcomes.map((one) => ({ value: one.came, label: t(`step.came.${one.came}`) })),
      ]}
      onChange={(value) => actions.came(id, value === 'open' ? null : value)}
    />
  );
}
