/** Permissions of the browser, which the driver gives and can take back at any time, outside our pages. */
import { browser, type Browser } from 'wxt/browser';

/** The permission to show notifications. */
export const notificationPermission = permissionFor({ permissions: ['notifications'] });

/** The permissions to read pages, by origin. */
export const originPermissions = {
  /** Whether it is there now. */
  has: (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] }),

  /**
   * Asks the driver for them; true without a question where they are there already. Must be called before anything
   * is awaited, or the click no longer counts and the browser rejects.
   */
  request: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: origins.map(patternOf) }),

  /** Gives them back, but for what these others need, too. Rejects for what the manifest asks for from the start. */
  remove: async (origins: readonly string[], kept: readonly string[] = []): Promise<boolean> => {
    const needed = new Set(kept.map(patternOf));
    const patterns = origins.map(patternOf).filter((pattern) => !needed.has(pattern));
    return patterns.length > 0 && browser.permissions.remove({ origins: patterns });
  },

  watch: watchPermissions,
};

/** Match pattern of an origin's pages. Firefox's patterns know no ports: there it is the whole host. */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

/** Calls back when any permission came or went. Gives back how to stop listening. */
export function watchPermissions(callback: () => void): () => void {
  const listener = (): void => callback();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

function permissionFor(asked: Browser.permissions.Permissions) {
  return {
    /** Whether it is there now. */
    has: (): Promise<boolean> => browser.permissions.contains(asked),

    /**
     * Asks the driver for it; true without a question where it is there already. Must be called before anything
     * is awaited, or the click no longer counts and the browser rejects.
     */
    request: (): Promise<boolean> => browser.permissions.request(asked),

    watch: watchPermissions,
  };
}

/** Patterns of the pages we may read beyond what the manifest asks for from the start. Rejects where the browser can't say. */
export async function optionalOrigins(): Promise<readonly string[]> {
  const { host_permissions: preset = [] } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !preset.includes(origin));
}

/** Gives back all of {@link optionalOrigins}. Rejects where the browser refuses. */
export async function removeOptionalOrigins(): Promise<void> {
  const origins = [...(await optionalOrigins())];
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
