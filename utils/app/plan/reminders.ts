/** Reminding, in the background: looks at what our pages left to remind of, and at the clock. */
import { planReminders, type Reminder } from '../../core/reminder';
import { readerZone } from '../../i18n/dates';
import { withLock } from '../../platform/locks';
import { notify, setReminderAlarm, takeNotificationsBack } from '../../platform/notify';
import { notificationPermission } from '../../platform/permissions';
import { reminders, REMINDERS_LOCK, type KeptReminder } from '../../storage/reminders';
import { settings } from '../../storage/settings';
import { languageOf } from '../notice/welcome-for';
import { manyDatesText, oneDateText, type ReminderText } from './reminder-words';

const HOUR = 3_600_000;
/** More at once than these are one notification. */
const MOST_APART = 3;
/** The notification that stands for several dates. */
const SEVERAL = 'several';

interface Shown {
  readonly id: string;
  readonly text: ReminderText;
  readonly of: readonly Reminder[];
}

/**
 * Shows what is due, and sets the alarm for the next look. What can't be shown is not marked as shown: it comes with a later look.
 * Where reminding is switched off, nothing of it stays; where the browser does not allow it, what there is to remind of waits.
 */
export async function lookForReminders(now: Date): Promise<void> {
  await withLock(REMINDERS_LOCK, async () => {
    const chosen = await settings.get();
    if (!chosen.remind) return stopReminding();
    const steps = await stepsAsWanted(chosen.remindOpenly);
    if (!(await notificationPermission.has())) return setReminderAlarm(null);
    const before = await reminders.shown();
    const clock = { now: now.getTime(), zone: readerZone() };
    const { due, shown, lookAt } = planReminders(steps, before, clock);
    // Set first: if the background is ended half way, or the browser refuses, it is looked again.
    await setReminderAlarm(due.length === 0 ? lookAt : Math.min(lookAt ?? Infinity, clock.now + HOUR));
    const failed = await show(notificationsOf(due, steps, now, await languageOf(chosen)));
    const next = Object.fromEntries(Object.entries(shown).filter(([id]) => !failed.has(id)));
    if (JSON.stringify(next) !== JSON.stringify(before)) await reminders.setShown(next);
  });
}

/** The place of the dashboard a notification is about: its case, or the overview where that is not known. */
export async function placeOfReminder(id: string): Promise<string> {
  const step = (await reminders.steps()).find((one) => id.startsWith(`${one.id}/`));
  return step === undefined ? '#/' : `#/cases/${encodeURIComponent(step.caseId)}`;
}

async function stopReminding(): Promise<void> {
  await reminders.forget();
  await setReminderAlarm(null);
  await takeNotificationsBack();
}

/** A title that is no longer to be shown is not kept either. */
async function stepsAsWanted(openly: boolean): Promise<readonly KeptReminder[]> {
  const steps = await reminders.steps();
  if (openly || steps.every(({ title }) => title === undefined)) return steps;
  const unnamed = steps.map(({ title: _title, ...step }) => step);
  await reminders.setSteps(unnamed);
  return unnamed;
}

function notificationsOf(
  due: readonly Reminder[],
  steps: readonly KeptReminder[],
  now: Date,
  language: string,
): readonly Shown[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const isNamed = due.every(({ step }) => titles.get(step) !== undefined);
  if (due.length > (isNamed ? MOST_APART : 1)) {
    return [{ id: SEVERAL, text: manyDatesText(due.length, language), of: due }];
  }
  return due.map((one) => ({
    id: one.id,
    text: oneDateText(one.day, titles.get(one.step) ?? null, now, language),
    of: [one],
  }));
}

/** Gives back the reminders the browser did not show. */
async function show(notifications: readonly Shown[]): Promise<ReadonlySet<string>> {
  const failed = new Set<string>();
  for (const { id, text, of } of notifications) {
    await notify(id, text).catch(() => of.forEach((one) => failed.add(one.id)));
  }
  return failed;
}
