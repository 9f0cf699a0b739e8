/**
 * Puts plain text on the clipboard; call it from a click. False when the browser refuses, and then
 * nothing was copied and the caller says so.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
