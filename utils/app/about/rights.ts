/**
 * Why the extension asks for each right: one text for each, in `locales/en/about.json`. The check page shows it, the README says the
 * same words, and the answers for the stores' forms are made of it, so none can say something else.
 */

const HOSTS = { 'https://mail.google.com/*': 'gmail', 'https://*/*': 'webmails' } as const;

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'contextMenus',
  'sidePanel',
  'activeTab',
  'alarms',
  'notifications',
] as const;

export type RightId = (typeof HOSTS)[keyof typeof HOSTS] | (typeof PERMISSIONS)[number];

/** The part of a text's key that stands for a right as the manifest names it; null for one that has no reason written. */
export function rightId(right: string): RightId | null {
  if (right in HOSTS) return HOSTS[right as keyof typeof HOSTS];
  return PERMISSIONS.find((permission) => permission === right) ?? null;
}

/** One right as the check page lists it. */
export interface RightView {
  /** As the manifest says it. */
  readonly right: string;
  readonly id: RightId;
}

/** What a manifest asks for: at once, and only when the driver says yes. In the manifest's order; what has no reason is left out. */
export function rightsOf(manifest: {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}): { readonly always: readonly RightView[]; readonly asked: readonly RightView[] } {
  const views = (...lists: readonly (readonly string[] | undefined)[]): readonly RightView[] =>
    lists.flatMap((list) =>
      (list ?? []).flatMap((right) => {
        const id = rightId(right);
        return id === null ? [] : [{ right, id }];
      }),
    );
  return {
    always: views(manifest.host_permissions, manifest.permissions),
    asked: views(manifest.optional_permissions, manifest.optional_host_permissions),
  };
}
