/**
 * The page in front. Gmail keeps several in the document and moves `role=main` from one to the next; a page saved in
 * another year may have no role at all. Other products live on the same host, and nothing of theirs is mail.
 */

/** Containers of a page by their class, newest first, with the time they were seen. */
const CONTAINERS = [
  '.BltHke', // 2014 to 2026: list and thread
  '.bGI, [gh="tl"]', // 2014 to 2026: list
  '.a98.iY', // since 2023-11: thread
  '.PeIF1d', // 2022-10 to 2023-11: thread
  'table.Bs, .if', // until 2022-10: thread
];

/** What only Gmail's list and thread carry. */
const ANCHORS = 'tr.zA, [data-legacy-thread-id], [data-legacy-message-id], .adn, .adf';

/** First parts of addresses behind `#` where Gmail shows something else. */
const NO_MAIL =
  /^#(?:settings|chat|meet|rooms?|spaces|calls|contacts?|create-filter|apps|addons|calendar|tasks)(?:\/|$)/;

const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** Whether this address can show a list or a message: not settings, chat, a print or the source of a message. */
export function showsMail(at: Location | null): boolean {
  if (at?.hostname !== 'mail.google.com') return true;
  const view = new URLSearchParams(at.search).get('view');
  return at.pathname.startsWith('/mail/') && view !== 'pt' && view !== 'om' && !NO_MAIL.test(at.hash);
}

function shown(root: Document, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(HIDDEN));
}

/** Of several the one that holds mail. */
function withMail(candidates: readonly Element[]): Element | undefined {
  return candidates.find((element) => element.querySelector(ANCHORS) !== null);
}

/**
 * The part of the page that is in front: `role=main`, else the visible one of the containers Gmail has used, else the
 * whole body where it holds Gmail's own anchors. Null on a page of another product, and where nothing is known.
 */
export function mainOf(root: Document): Element | null {
  if (!showsMail(root.location)) return null;
  const mains = root.querySelectorAll('[role="main"]');
  if (mains.length > 0) {
    const visible = mains.length > 1 ? shown(root, '[role="main"]') : [];
    return withMail(visible) ?? visible[0] ?? mains[0] ?? null;
  }
  for (const selector of CONTAINERS) {
    const candidates = shown(root, selector);
    const found = withMail(candidates) ?? (selector === CONTAINERS[0] ? candidates[0] : undefined);
    if (found) return found;
  }
  return root.body?.querySelector(ANCHORS) ? root.body : null;
}
