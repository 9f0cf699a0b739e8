/**
 * Puts a picture on the clipboard, as PNG, which every mail page takes. Call it from a click, before anything is
 * awaited: the browser waits for the picture itself. False when the browser refuses or no picture came.
 */
export async function copyPicture(png: Promise<Blob | null>): Promise<boolean> {
  const picture = png.then((made) => {
    if (made === null) throw new Error('no picture');
    return made;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // Said to the driver; the picture's own failure is the same one.
    await picture.catch(() => null);
    return false;
  }
}
