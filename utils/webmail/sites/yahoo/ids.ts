/**
 * Yahoo's ids. The page of an opened conversation is `/d/folders/<n>/messages/<id>`, in the look of 2026 `/n/…/messages/<id>`.
 * The same id stands in a row's link, or at the end of the ids of its cells (`email-subject-<id>`).
 */

/** Letters, digits and what ids are joined with; no id is longer, and none is a word of a page that has no id yet. */
const ID = /^(?!undefined$|null$)[\w.-]{1,200}$/;

/** An id if this is one, else null. */
export function tidyId(text: string | null | undefined): string | null {
  return text && ID.test(text) ? text : null;
}

/** Id of the conversation an address leads to, or null. */
export function idOfPath(path: string | null | undefined): string | null {
  const rest = path?.split('/messages/')[1];
  return tidyId(rest?.split(/[/?#]/)[0]);
}

/** Whether a list or a conversation is to be expected here; a page without an address may be one. */
export function isMailbox(at: Location | null): boolean {
  return at === null || /^\/[a-z]\/(?:folders|inbox|search)\b/.test(at.pathname);
}
