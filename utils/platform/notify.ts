/** Notifications of the browser, what wakes the background for them, and where a click on one leads. */
import { browser } from 'wxt/browser';

/** Without the driver's permission there are none; in some versions of Chrome a part of them. */
const maybe: { readonly notifications?: Partial<typeof browser.notifications> } = browser;

const ALARM = 'reminders';

/** Shows one; the same id again replaces it. Rejects where the browser does not show it. */
export async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** Takes back all that still stand in the system's list. */
export async function takeNotificationsBack(): Promise<void> {
  const shown = (await maybe.notifications?.getAll?.()) ?? {};
  await Promise.all(Object.keys(shown).map(async (id) => maybe.notifications?.clear?.(id)));
}

/** Calls back when one is clicked. To be called again, with the same function, once the permission is there. */
export function onNotificationClick(callback: (id: string) => void): void {
  maybe.notifications?.onClicked?.addListener(callback);
}

/** Opens a place of the dashboard, and takes back the notification that was clicked. */
export async function openFromNotification(id: string, hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hash}`) });
  await maybe.notifications?.clear?.(id);
}

/** Calls back when the alarm goes off, and when the browser starts, which may have slept through it or lost it. */
export function onReminderTime(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
  browser.runtime.onStartup.addListener(callback);
}

/** @param at milliseconds since the epoch; null: none. */
export async function setReminderAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}
