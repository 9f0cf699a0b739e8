/** Bytes the browser says the extension uses, and how many it may; null where it does not say. */
export async function storageEstimate(): Promise<{ readonly used: number | null; readonly quota: number | null }> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { used: usage ?? null, quota: quota ?? null };
  } catch {
    return { used: null, quota: null };
  }
}
