/** Whose mailbox it is, from the link to the account, which stands outside the page in front. */

/** Address of the mailbox's owner in lower case, or null. */
export function account(root: Document): string | null {
  for (const link of root.querySelectorAll('a[aria-label*="@"]')) {
    if (link.closest('[role="main"]')) continue;
    // The words around it are in the page's language; the address stands in brackets in all of them.
    const bracketed = (link.getAttribute('aria-label') ?? '').split(/[()]/);
    const address = bracketed.find((part) => part.includes('@') && !/\s/.test(part));
    if (address) return address.toLowerCase();
  }
  return null;
}
