/**
 * A button that does its work is often gone afterwards, and the browser lets the focus fall to the top of the page. Whoever
 * goes without a mouse, or hears the page, would have to find the place again: the nearest part around it takes the focus.
 */
const PARTS = 'section, article, li, form, fieldset, dialog, main, [tabindex]';

/** Holds the focus of a page from now on; gives back what ends it. What a screen focuses itself goes before. */
export function holdFocus(page: Document): () => void {
  let around: readonly Element[] = [];
  const note = ({ target }: FocusEvent): void => {
    around = target instanceof Element ? [target, ...ancestors(target)] : [];
  };
  const look = (): void => {
    const isLost = page.activeElement === null || page.activeElement === page.body;
    if (!isLost || around[0] === undefined || around[0].isConnected) return;
    const part = around.find((one) => one.isConnected && one.matches(PARTS)) ?? page.querySelector('main');
    around = [];
    if (part instanceof HTMLElement) take(part);
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('focusin', note);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', note);
  };
}

function ancestors(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

/** Focuses a part that is no stop of the Tab key, for as long as it has the focus. */
function take(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus({ preventScroll: true });
}
