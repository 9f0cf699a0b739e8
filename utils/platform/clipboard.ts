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

/**
 * Puts plain text on the clipboard if it turns out to be needed; call it from a click, before anything is awaited: the
 * browser waits for the text itself, as it lets no page write long after a click. Null leaves the clipboard as it is.
 * False when nothing was copied.
 */
export async function copyIfNeeded(text: Promise<string | null>): Promise<boolean> {
  const needed = text.then((words) => {
    if (words === null) throw new Error('not needed');
    return new Blob([words], { type: 'text/plain' });
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': needed })]);
    return true;
  } catch {
    const words = await text;
    await needed.catch(() => null);
    return words !== null && copyText(words);
  }
}
