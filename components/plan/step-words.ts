import { deadlineWords } from '../../utils/app/plan/deadline-words';
import { REST, type PlanView, type StepView } from '../../utils/app/plan/plan-views';
import { longDay, readDate, relativeDay, shortDay } from '../../utils/i18n/dates';
import { sourceDay } from '../notice/source-day';
import type { Text } from '../use-text';

/** Where a button that leads to a step goes. */
export function stepPlace(id: string): string {
  return `step-${id}`;
}

/** The date of a step for its line: a time limit, the end of a wait, or when it is best done; undefined where there is none. */
export function stepLine(step: StepView, text: Text): string | undefined {
  const { t, language, now } = text;
  const { state, due } = step;
  const on = (day: string) => ({ day: shortDay(day, language), relative: relativeDay(day, now, language) });
  const best = bestDay(step, now);
  switch (state.kind) {
    case 'waiting':
      return t('step.waiting', on(state.until.day));
    case 'not-for-me':
      return t('step.notForMe');
    case 'done':
      return [state.at === null ? t('step.done') : t('step.doneOn', { day: shortDay(state.at, language) })]
        .concat(state.came === null || state.came === 'done' ? [] : t(`step.came.${state.came}`))
        .join(' · ');
    case 'to-do':
      if (due?.kind === 'on') return t(due.passed ? 'step.passed' : 'step.by', on(due.day));
      if (best !== null) return t('step.day', on(best));
      return step.id === REST ? undefined : t('step.toDo');
  }
}

/** The date of a step, what to know of it, and where it is known from: one sentence each; none where there is no date. */
export function dateSentences(step: StepView, text: Text): readonly string[] {
  const { t, language, now } = text;
  const { due, state } = step;
  if (state.kind !== 'to-do') return [];
  const on = (day: string) => ({ day: longDay(day, language), relative: relativeDay(day, now, language) });
  if (due === null) {
    const best = bestDay(step, now);
    return best === null ? [] : [t('step.day', on(best)), t('step.ownDay')];
  }
  const { rule, notes } = deadlineWords(due, text);
  if (due.kind === 'unknown') return [t('step.noDate', { why: rule })];
  return [
    `${t(due.passed ? 'step.passed' : 'step.by', on(due.day))}: ${rule.replace(/\.$/, '')}.`,
    ...(due.passed ? [t(step.step.track === 'amazon' ? 'step.stillCounts' : 'step.askLate')] : []),
    ...notes,
    ...knownFrom(step, text),
  ];
}

/** The first time limit that is still ahead, of whatever other step. */
export function nextDate(
  { amazon, beside }: Pick<PlanView, 'amazon' | 'beside'>,
  besides: string,
): { readonly title: string; readonly day: string } | null {
  const [first] = [...amazon, ...beside]
    .flatMap(({ id, due, text: { title } }) =>
      id !== besides && due?.kind === 'on' && !due.passed ? [{ until: due.until, day: due.day, title }] : [],
    )
    .toSorted((one, other) => one.until - other.until);
  return first ?? null;
}

/** Who says so, and that others say something else. A date the notice states needs nobody. */
function knownFrom({ due, claims, step }: StepView, text: Pick<Text, 't' | 'language'>): readonly string[] {
  if (due?.kind !== 'on' || due.rule === null) return [];
  const { t } = text;
  const { claim: id } = due.rule;
  const claim = claims.find((one) => one.id === id);
  const source = claim?.values.find(({ stricter }) => stricter === true)?.source ?? claim?.values[0]?.source;
  const { who, date, grade } = source ?? step.sources[0] ?? { who: '', date: null, grade: 'D' };
  const isDisputed = new Set(claim?.values.map(({ value }) => value)).size > 1;
  return [
    ...(who === '' ? [] : [t('step.from', { who, date: sourceDay(date, text), grade: t(`grade.${grade}`) })]),
    ...(isDisputed ? [t('step.stricter')] : []),
  ];
}

/** Our own suggestion is no time limit: once it is over, it says nothing any more. */
function bestDay({ from, until }: Pick<StepView, 'from' | 'until'>, now: Date): string | null {
  if (from === null || until === null) return null;
  const end = readDate(until);
  return end !== null && end.getTime() + 86_400_000 <= now.getTime() ? null : until;
}
