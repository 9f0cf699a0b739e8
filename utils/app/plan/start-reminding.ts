import { now } from '../../platform/clock';
import { onNotificationClick, onReminderTime, openFromNotification } from '../../platform/notify';
import { notificationPermission } from '../../platform/permissions';
import { reminders } from '../../storage/reminders';
import { settings } from '../../storage/settings';
import { lookForReminders, placeOfReminder } from './reminders';

/**
 * Keeps the reminders going, in the background: looks whenever it starts (installed, updated, woken by anything), when the
 * browser does, at the alarm, and when the dates, the settings or the permission change.
 */
export function startReminding(): void {
  // What could not be read or written is looked at again at the next of these times.
  const look = (): void => void lookForReminders(now()).catch(() => undefined);
  const open = (id: string): void => void placeOfReminder(id).then((hash) => openFromNotification(id, hash));
  onReminderTime(look);
  onNotificationClick(open);
  reminders.watch(look);
  settings.watch(look);
  notificationPermission.watch(() => {
    onNotificationClick(open);
    look();
  });
  look();
}
