/**
 * Asks Firefox not to clear the record when the disk runs full; with the permission `unlimitedStorage` it agrees
 * without a question. Chrome exempts such extensions by itself, and always answers no, which means nothing.
 */
export async function askToKeepStorage(): Promise<void> {
  if (import.meta.env.FIREFOX) await navigator.storage.persist().catch(() => false);
}
