/** How long an address of bytes in memory is kept: a slow disk may ask for it late. */
const KEEP_MS = 60_000;

/**
 * Hands a file to the browser to save under this name, in the driver's own folder for downloads. No permission is
 * needed and nothing goes over the network. Call it from a click; the browser may ask where to, or refuse, unseen.
 */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  const address = link.href;
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
