/** What no built manifest may ever say, whatever the golden files hold. Each check returns what to do, or null. */
import { isObject, type JsonObject } from './json';

export type Target = 'chrome' | 'firefox';

/** The asked-for rights of one target: exactly these, none missing, none added. */
export interface Rights {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
}

export const RIGHT_KEYS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

const COMMON: Omit<Rights, 'permissions'> = {
  optional_permissions: ['notifications'],
  host_permissions: ['https://mail.google.com/*'],
  optional_host_permissions: ['https://*/*'],
};
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab', 'contextMenus'];

export const RIGHTS: Readonly<Record<Target, Rights>> = {
  chrome: { ...COMMON, permissions: [...PERMISSIONS, 'sidePanel'] },
  firefox: { ...COMMON, permissions: PERMISSIONS },
};

/** Word for word the policy of every extension page and the background. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; media-src 'self' blob:; " +
  "worker-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types redress";

const NEVER = [
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'oauth2',
  'update_url',
  'chrome_url_overrides',
  'devtools_page',
  'omnibox',
  'key',
];

/** Complaints about a manifest that hold for every release. */
export function promises(manifest: JsonObject, target: Target): string[] {
  const policy = manifest['content_security_policy'];
  const complaints = RIGHT_KEYS.flatMap((key) => compareRights(manifest[key], RIGHTS[target][key], key));
  for (const key of NEVER)
    if (key in manifest)
      complaints.push(
        `"${key}" must not be there: it opens the extension to pages or to others. Remove it from wxt.config.ts.`,
      );
  if (manifest['incognito'] !== 'not_allowed')
    complaints.push('"incognito" must be "not_allowed": private mail is not for a lasting record.');
  if (JSON.stringify(policy) !== JSON.stringify({ extension_pages: PAGE_POLICY })) {
    complaints.push(
      '"content_security_policy" is not the page policy word for word. Restore PAGE_POLICY in wxt.config.ts.',
    );
  }
  return target === 'firefox' ? [...complaints, ...geckoComplaints(manifest)] : complaints;
}

/**
 * What Firefox is told of us: that no data is collected, which it shows when the extension is installed, and that phones may have it.
 * Keys: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/browser_specific_settings
 */
function geckoComplaints(manifest: JsonObject): string[] {
  const settings = manifest['browser_specific_settings'];
  const { gecko, gecko_android: android } = isObject(settings) ? settings : {};
  const collected = isObject(gecko) ? gecko['data_collection_permissions'] : undefined;
  return [
    ...(JSON.stringify(collected) === JSON.stringify({ required: ['none'] })
      ? []
      : ['"data_collection_permissions" must be { required: ["none"] }: nothing leaves the device. Restore it.']),
    ...(isObject(android) && typeof android['strict_min_version'] === 'string'
      ? []
      : ['"gecko_android" must name the oldest Firefox for Android: without it no phone is offered the extension.']),
  ];
}

function compareRights(value: unknown, wanted: readonly string[], key: string): string[] {
  const seen = Array.isArray(value) ? value.map(String) : [];
  const added = seen.filter((right) => !wanted.includes(right));
  const missing = wanted.filter((right) => !seen.includes(right));
  return [
    ...added.map(
      (right) => `"${key}" asks for ${right}, which is not on the list. Do without it: remove it from wxt.config.ts.`,
    ),
    ...missing.map((right) => `"${key}" lacks ${right}. Put it back into wxt.config.ts.`),
  ];
}
