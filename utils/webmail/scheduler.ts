/**
 * When to look at the page again. An observer only notes that something changed, and sleeps until the look that follows. A
 * page that rests is looked at a few times more, for what no observer reports, and then no longer: from then on only the
 * question whether the extension is still there comes back. A hidden page is left alone altogether.
 */
import { isElement, MARK } from './dom';

/** From a change to the look at it; twice as long each time a page goes on changing, up to the longest. */
const SOON = 100;
const LATEST = 1_000;
/** Looks at a page that rests, each so long after the one before. Gmail gives a new message its ids up to 15 s late. */
const FOLLOW_UPS = [1_000, 2_000, 12_000];
/** A page that changed this long ago is drawn: what is missing now is missing. */
const DRAWN = 3_000;
const ORPHAN_CHECK = 3_000;
/** A look longer than a picture on the screen; after three of them in a row looks take at most one part in fifty of the time. */
const SLOW = 16;
const SLOW_LOOKS = 3;
const SHARE = 50;
const PEACE = 5_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [
    'role',
    'aria-expanded',
    'email',
    'data-legacy-thread-id',
    'data-thread-id',
    'data-legacy-message-id',
    'data-message-id',
    'data-convid',
    'data-element-id',
  ],
};

const EDITOR = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Our own marks and whatever the driver types are no reason to look again. */
function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  const isMark = (node: Node): boolean => isElement(node) && node.hasAttribute(MARK);
  if (type === 'childList' && [...addedNodes, ...removedNodes].every(isMark)) return true;
  const element = isElement(target) ? target : target.parentElement;
  return Boolean(element?.closest(EDITOR));
}

/** What is known of a look besides the page. */
export interface Look {
  /** The page had time to be drawn. */
  readonly beat: boolean;
  /** Looks take so long that they are made seldom. */
  readonly slow: boolean;
}

export interface Watch {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Documents of frames, which are replaced at any time. */
  frames(): readonly Document[];
  pass(look: Look): void;
  /** Asked every three seconds while the page is visible: false once the extension is gone. */
  alive(): boolean;
  /** The extension is gone. */
  orphaned(): void;
}

/** Calls `pass` whenever the page may show something new, until `signal` ends. Gives a way to look at once. */
export function watchPage({ page, signal, frames, pass, alive, orphaned }: Watch): (beat: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let check: ReturnType<typeof setInterval> | undefined;
  /** A look is on its way: until then nothing needs to be observed. */
  let isDue = false;
  /** Since when the page has not been looked at as a drawn one; 0 for one that rests. */
  let restless = 0;
  let wait = SOON;
  let looked = 0;
  let took = 0;
  let slowLooks = 0;

  const isVisible = (): boolean => !signal.aborted && page.visibilityState === 'visible';

  const observe = (): void => {
    observer.disconnect();
    if (!isVisible()) return;
    observer.observe(page.body, OBSERVED);
    for (const frame of frames()) observer.observe(frame, OBSERVED);
  };

  const isSlow = (): boolean => slowLooks >= SLOW_LOOKS;
  const atLeast = (milliseconds: number): number =>
    isSlow() ? Math.max(milliseconds, Math.min(took * SHARE, PEACE)) : milliseconds;

  const look = (beat: boolean): void => {
    if (!isVisible()) return;
    const start = performance.now();
    pass({ beat, slow: isSlow() });
    looked = performance.now();
    took = looked - start;
    slowLooks = took > SLOW ? slowLooks + 1 : 0;
    // Only now: what the look itself changed is not reported.
    if (!isDue) observe();
  };

  const run = (followUp: number): void => {
    isDue = false;
    const beat = performance.now() - restless >= DRAWN;
    if (beat) restless = performance.now();
    look(beat);
    const next = FOLLOW_UPS[followUp];
    if (next === undefined) restless = 0;
    else if (isVisible()) timer = setTimeout(run, atLeast(next), followUp + 1);
  };

  const soon = (): void => {
    if (isDue || !isVisible()) return;
    isDue = true;
    observer.disconnect();
    clearTimeout(timer);
    const now = performance.now();
    restless ||= now;
    wait = now - looked > wait ? SOON : Math.min(2 * wait, LATEST);
    timer = setTimeout(run, atLeast(wait), 0);
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) soon();
  });

  const askAlive = (): void => {
    if (!alive()) orphaned();
  };
  const rest = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(check);
    isDue = false;
    restless = 0;
  };
  const begin = (): void => {
    rest();
    if (!isVisible()) return;
    // eslint-disable-next-line no-restricted-syntax -- asks the browser, never the page: no event tells an orphaned script
    check = setInterval(askAlive, ORPHAN_CHECK);
    soon();
  };

  const options = { signal, passive: true };
  for (const event of ['hashchange', 'popstate', 'pageshow', 'focus'])
    page.defaultView?.addEventListener(event, soon, options);
  page.addEventListener('visibilitychange', begin, options);
  // A frame's document comes without a change of the page around it.
  const onLoad = ({ target }: Event): void => {
    if ((target as Node).nodeName === 'IFRAME') soon();
  };
  page.addEventListener('load', onLoad, { ...options, capture: true });
  signal.addEventListener('abort', rest, { once: true });
  begin();
  return look;
}
