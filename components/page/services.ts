import { createContext, useContext } from 'react';

import type { Deps } from '../../utils/app/deps';
import type { StoreReport } from '../../utils/app/start';

/** What the driver chose, as far as screens show or change it. */
export interface DriverSettings {
  readonly watch: Readonly<Record<string, boolean>>;
  /** By webmail id: addresses of self-hosted webmails, as she named them. */
  readonly ownHosts?: Readonly<Record<string, readonly string[]>>;
  /** ISO instant, or null before consent. */
  readonly consentAt: string | null;
  readonly paused: boolean;
  readonly keepText: boolean;
  /** A language code, or `auto`. */
  readonly language: string;
  /** Where the driver delivers: a place's id, or `unsaid`; null or absent while she was not asked. */
  readonly place?: string | null;
  readonly remind?: boolean;
  readonly remindOpenly?: boolean;
  readonly discreet?: boolean;
  /** "?" on a page of ours shows the list of keys; absent means yes. */
  readonly helpKey?: boolean;
  /** What the driver calls her mail accounts, by their tags. */
  readonly accountNames: Readonly<Record<string, string>>;
}

/** Where settings live; the entrypoints hand in the browser's storage, tests an object. */
export interface SettingsPort {
  get(): Promise<DriverSettings>;
  /** Rejects when the browser can't store them. */
  set(change: Partial<DriverSettings>): Promise<unknown>;
  watch(callback: (next: DriverSettings) => void): () => void;
}

export interface Preferences {
  readonly settings: DriverSettings;
  /** Resolves to false when the change could not be kept. */
  readonly change: (change: Partial<DriverSettings>) => Promise<boolean>;
}

export interface OpenRecord {
  readonly deps: Deps;
  /** What the comparison with the second copy found when this page opened. */
  readonly report: StoreReport;
}

export const PreferencesContext = createContext<Preferences | null>(null);
export const RecordContext = createContext<OpenRecord | null>(null);

/** The settings of the page; only inside `Page`. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('usePreferences needs a Page around it.');
  return preferences;
}

/** The record and the use cases' dependencies; only inside `WithRecord`. */
export function useRecord(): OpenRecord {
  const record = useContext(RecordContext);
  if (record === null) throw new Error('useRecord needs a WithRecord around it.');
  return record;
}
