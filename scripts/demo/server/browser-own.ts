/**
 * Chromium calls home in spite of every switch: for component updates, for signed-in accounts, for hints on
 * form fields, for the time, for a dictionary. Such a call goes to a known address and bears no mark of a page or an extension:
 * no referrer, no fetch mode but `no-cors`. An extension's `fetch` is told apart by its mode or its origin.
 */
import type { LoggedRequest } from './request-log';

/** As seen from Chromium 150 and 156, with and without a display. */
const CALLS = [
  'update.googleapis.com/service/update2/',
  'accounts.google.com/ListAccounts',
  'content-autofill.googleapis.com/v1/pages/',
  'clients2.google.com/time/1/current',
  'redirector.gvt1.com/edgedl/chrome/dict/',
  'android.clients.google.com/checkin',
];

/** True: neither the page nor an extension asked for this. */
export function isBrowserOwn({ url, origin, referer, site, mode }: LoggedRequest): boolean {
  const place = url.replace(/^https?:\/\//, '');
  const unmarked = (origin === null || origin === 'https://www.google.com') && referer === null;
  return (
    unmarked &&
    (site === null || site === 'none') &&
    (mode === null || mode === 'no-cors') &&
    CALLS.some((call) => place.startsWith(call))
  );
}
