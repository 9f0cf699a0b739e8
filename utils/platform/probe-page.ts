/**
 * Which webmail that anybody can host a tab shows. The browser lets us look once, because the driver opened our popup over it; only
 * the presence of a few elements is asked for.
 */
import { browser } from 'wxt/browser';

/** Runs in the page: whether it is built as Roundcube's pages are, in whichever skin. */
function isRoundcube(): boolean {
  return (
    document.querySelector('script[src*="program/js/app"]') !== null &&
    document.querySelector('#messagelist, #messagebody, #composebody, #messagecontframe, body[class*="task-mail"]') !==
      null
  );
}

/** A popup is not drawn before it is known. */
const LONGEST = 300;

/** True where the tab in front shows Roundcube; false too where the browser does not let us look, or the page takes its time. */
export async function showsRoundcube(tabId: number): Promise<boolean> {
  const asked = browser.scripting
    .executeScript({ target: { tabId }, func: isRoundcube, injectImmediately: true })
    .then(([found]) => found?.result === true)
    .catch(() => false);
  return Promise.race([asked, new Promise<false>((resolve) => setTimeout(() => resolve(false), LONGEST))]);
}
