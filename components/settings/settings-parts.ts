/** The parts of the settings, in the order drivers look for them. Each has an address: `#/settings/<part>`. */
export const SETTINGS_PARTS = ['watching', 'looks', 'privacy', 'reminders', 'letters', 'data', 'about'] as const;

export type SettingsPartId = (typeof SETTINGS_PARTS)[number];

export function isSettingsPart(word: string | null): word is SettingsPartId {
  return SETTINGS_PARTS.some((part) => part === word);
}

/** The hash of one part of the settings. */
export function settingsPartHash(part: SettingsPartId): string {
  return `#/settings/${part}`;
}
