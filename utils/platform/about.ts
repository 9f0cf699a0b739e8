import { browser } from 'wxt/browser';

/** The product's version and the browser with its main version, such as `Redress 0.1.0, Chrome 156`. Nothing that tells one driver from another. */
export function aboutProduct(): string {
  const [, name = 'browser', version = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return `Redress ${browser.runtime.getManifest().version}, ${`${name} ${version}`.trim()}`;
}
