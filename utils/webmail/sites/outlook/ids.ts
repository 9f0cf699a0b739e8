/**
 * Outlook's ids. A row names its conversation (`data-convid`), and so does the address of what is opened:
 * `/mail/<account>/…/id/<id>`, where `AAQk…` is a conversation and `AAMk…` or `AQMk…` one message. They are base64, and change
 * when a message is moved.
 */

/** Base64 as it stands in attributes and, decoded, in addresses. */
const ID = /^[\w+/=-]{16,400}$/;
/** A message's id; anything shorter may be the number of an element on the page. */
const MESSAGE_ID = /^A[AQ]Mk[\w+/=-]{40,396}$/;

/** An id if this is one, else null. */
export function tidyId(text: string | null | undefined): string | null {
  return text && ID.test(text) ? text : null;
}

/** A message's own id if this is one, else null. */
export function messageIdOf(text: string | null | undefined): string | null {
  return text && MESSAGE_ID.test(text) ? text : null;
}

/** Id of what an address opens, a conversation or one message, or null. */
export function idOfPath(path: string | undefined): string | null {
  const [, part] = /^\/mail\/(?:[^?#]*\/)?id\/([^/?#]+)/.exec(path ?? '') ?? [];
  try {
    return tidyId(part === undefined ? null : decodeURIComponent(part));
  } catch {
    // Not an encoded id: an address that names no message.
    return null;
  }
}

/** Whether a list or a message is to be expected here: the calendar, people and settings live on the same host. */
export function isMailbox(at: Location | null): boolean {
  return at === null || (/^\/mail(?:\/|$)/.test(at.pathname) && !at.pathname.includes('/deeplink/'));
}
