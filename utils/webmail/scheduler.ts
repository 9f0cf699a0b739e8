/**
 * When to look at the page again. The observer only notes that something changed; the pass itself runs
 * once the page has been quiet for a moment, at the latest after `MAX_WAIT`, and a slow heartbeat while the
 * page is visible catches what no observer sees.
 */
import { MARK } from './dom';

const QUIET = 100;
const MAX_WAIT = 700;
const HEARTBEAT = 3_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'role',
    'aria-expanded',
    'data-legacy-thread-id',
    'data-thread-id',
    'data-legacy-message-id',
    'class',
  ],
};

/** Our own marks and whatever the driver types are no reason to look again. */
function isOurs(record: MutationRecord): boolean {
  const element = record.target instanceof Element ? record.target : record.target.parentElement;
  if (element?.closest('[contenteditable="true"]')) return true;
  if (record.type !== 'childList') return false;
  const changed = [...record.addedNodes, ...record.removedNodes];
  return changed.length > 0 && changed.every((node) => node instanceof Element && node.hasAttribute(MARK));
}

/** Calls `pass` whenever the page may show something new, until `signal` ends. */
export function watchPage(page: Document, pass: (beat: boolean) => void, signal: AbortSignal): void {
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (beat: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    since = 0;
    if (!signal.aborted && page.visibilityState === 'visible') pass(beat);
  };
  const soon = (): void => {
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(() => run(false), Math.min(QUIET, Math.max(0, since + MAX_WAIT - now)));
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) soon();
  });
  observer.observe(page.body, OBSERVED);
  // eslint-disable-next-line no-restricted-syntax -- the one slow heartbeat: some of Gmail's changes no observer reports
  const heartbeat = setInterval(() => run(true), HEARTBEAT);
  const options = { signal, passive: true };
  page.defaultView?.addEventListener('hashchange', soon, options);
  page.defaultView?.addEventListener('popstate', soon, options);
  page.defaultView?.addEventListener('pageshow', soon, options);
  page.addEventListener('visibilitychange', soon, options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(heartbeat);
      clearTimeout(timer);
    },
    { once: true },
  );
  soon();
}
