/**
 * A picture of the tab in front, taken when the driver asks for it: the browser allows it for that tab only, and only
 * after a click on our button, our menu entry or our keys (permission `activeTab`).
 */
import { browser } from 'wxt/browser';

/** A picture as the browser gives it. */
export interface Screenshot {
  /** `data:image/…;base64,…`. */
  readonly address: string;
  /** Milliseconds since the epoch at which it was taken. */
  readonly at: number;
}

/**
 * What the tab in front of a window shows; without a window, of the one this page belongs to. Null where the browser
 * refuses, as on its own pages and in its shop.
 */
export async function captureTab(
  at: Date,
  { windowId, format = 'png' }: { readonly windowId?: number | undefined; readonly format?: 'png' | 'jpeg' } = {},
): Promise<Screenshot | null> {
  const options = format === 'png' ? { format } : { format, quality: 92 };
  try {
    const address = await (windowId === undefined
      ? browser.tabs.captureVisibleTab(options)
      : browser.tabs.captureVisibleTab(windowId, options));
    return { address, at: at.getTime() };
  } catch {
    return null;
  }
}

const TYPES = ['image/png', 'image/jpeg'] as const;

/** The picture's bytes; null for an address of anything else. The pages' policy lets not even such an address be fetched. */
export function screenshotFile({ address }: Pick<Screenshot, 'address'>): Blob | null {
  const type = TYPES.find((one) => address.startsWith(startOf(one)));
  if (type === undefined) return null;
  const letters = atob(address.slice(startOf(type).length));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return new Blob([bytes], { type });
}

function startOf(type: (typeof TYPES)[number]): string {
  return `data:${type};base64,`;
}

/** A name for a picture that has none: `screenshot-2026-11-20-143005.png`, by the driver's own clock. */
export function pictureName(what: 'screenshot' | 'pasted', at: Date, ending: 'png' | 'jpg' = 'png'): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${what}-${day}-${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('')}.${ending}`;
}
