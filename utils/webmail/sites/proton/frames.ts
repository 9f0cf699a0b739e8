/**
 * Proton's frames: a message's body and the composer each stand in a frame of the page's own origin, filled by its script and
 * sandboxed, so that no content script runs inside: they are read from the page around them.
 */

const BODY_FRAME = 'iframe[data-testid="content-iframe"]';
/** Rooster since 2022, Squire before. */
const EDITOR_FRAME = 'iframe[data-testid="rooster-iframe"], iframe[data-testid="squire-iframe"]';
/** What frames stand in: theirs may lose their names. */
const AROUND_BODY = '[data-testid="message-content:body"] iframe, .message-content iframe, .message-iframe iframe';
const AROUND_EDITOR = '.composer iframe, [class*="quick-reply"] iframe, .editor-wrapper iframe';

/** The document of a frame; null where it is foreign or not there yet. */
export function documentOf(frame: Element): Document | null {
  try {
    return 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null;
  } catch {
    // A foreign frame: none of the webmail's.
    return null;
  }
}

/** Frames in which replies are written. */
export function editorFrames(root: ParentNode): Element[] {
  return [...root.querySelectorAll(`${EDITOR_FRAME}, ${AROUND_EDITOR}`)];
}

/** The frame with a message's body, or null. */
export function bodyFrame(item: Element): Element | null {
  const editors = editorFrames(item);
  const named = [...item.querySelectorAll(BODY_FRAME)];
  const around = named.length > 0 ? named : [...item.querySelectorAll(AROUND_BODY), ...item.querySelectorAll('iframe')];
  return around.find((frame) => !editors.includes(frame)) ?? null;
}

/** Documents of every frame that holds a message or an editor. */
export function frames(root: Document): Document[] {
  const found = [...root.querySelectorAll(`${BODY_FRAME}, ${AROUND_BODY}, article iframe`), ...editorFrames(root)];
  return [...new Set(found)].flatMap((frame) => documentOf(frame) ?? []);
}
