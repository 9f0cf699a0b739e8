import { browser } from 'wxt/browser';

/** The product's version and the browser with its main version, such as `Redress 0.1.0, Chrome 156`. Nothing that tells one driver from another. */
export function aboutProduct(): string {
  const [, name = 'browser', version = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return `Redress ${browser.runtime.getManifest().version}, ${`${name} ${version}`.trim()}`;
}

/** Just the version, such as `0.1.0`. */
export function productVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The lists of a manifest that ask for something. */
interface AskedRights {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** What the manifest of this build asks for. */
export function askedRights(): AskedRights {
  return browser.runtime.getManifest() as AskedRights;
}
