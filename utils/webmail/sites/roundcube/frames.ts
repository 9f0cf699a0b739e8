/** Roundcube's frames, all of the page's own origin: a message beside the list, and the editor for HTML. */

const PREVIEW = '#messagecontframe, iframe[name="messagecontframe"]';
/** TinyMCE names its frame after the text area it stands for. */
const EDITOR = 'iframe[id^="compose"][id$="body_ifr"], .tox-edit-area iframe';
export const BODY = '#messagebody';

/** The document of a frame; null where it is foreign or not there yet. */
function documentOf(frame: Element | null): Document | null {
  try {
    return frame && 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null;
  } catch {
    // A foreign frame: none of the webmail's.
    return null;
  }
}

/** The document of the message beside the list, perhaps without a message. */
export function previewOf(root: Document): Document | null {
  return documentOf(root.querySelector(PREVIEW));
}

/** The document of the editor for HTML; null where replies are plain text. */
export function editorPage(root: Document): Document | null {
  return documentOf(root.querySelector(EDITOR));
}

/** The document that shows a message: the page itself, or the one beside the list; null where none is open. */
export function messagePage(root: Document): Document | null {
  return [root, previewOf(root)].find((page) => page?.querySelector(BODY)) ?? null;
}

/** Documents of all frames that may hold a message or an editor. */
export function frames(root: Document): Document[] {
  return [previewOf(root), editorPage(root)].flatMap((page) => page ?? []);
}
