/**
 * Proton's addresses: `/u/<account>/<label>/<conversation>/<message>`, or `…/<message>` where conversations are off. A row's id is
 * the conversation's, or the message's where conversations are off.
 */

/** Ids are base64 with `-` and `_`, most of 88 characters. */
const ID = /^[\w-]{16,200}={0,2}$/;
const PATH = /^\/u\/\d+\/([^/]+)(?:\/([^/]+))?/;
/** Labels whose rows open the composer, and pages that are no mail. */
const NO_LIST = new Set(['drafts', 'all-drafts', 'settings', 'compose', 'login']);
const PLACEHOLDER = /^placeholder/;

/** An id if this is one, else null. Rows that are still being loaded have placeholders. */
export function tidyId(text: string | null | undefined): string | null {
  return text && ID.test(text) && !PLACEHOLDER.test(text) ? text : null;
}

/** Whether a list is to be expected here; a page without an address may be one. */
export function isMailbox(at: Location | null): boolean {
  if (at === null) return true;
  const label = PATH.exec(at.pathname)?.[1];
  return label !== undefined && !NO_LIST.has(label);
}

/** Id of the conversation, or the message, the address names; null for a list. */
export function openedId(at: Location | null): string | null {
  return at && isMailbox(at) ? tidyId(decoded(PATH.exec(at.pathname)?.[2])) : null;
}

function decoded(part: string | undefined): string {
  return (part ?? '').replaceAll('%3D', '=').replaceAll('%3d', '=');
}
