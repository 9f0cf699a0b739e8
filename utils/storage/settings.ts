/**
 * What the driver chose, in `storage.local` on this device, never in `storage.sync`. Nothing here is secret:
 * in Firefox a content script can read it.
 */
import { browser } from 'wxt/browser';

import { withLock } from '../platform/locks';

export interface Settings {
  /** By webmail id: the driver pressed "Watch". */
  readonly watch: Readonly<Record<string, boolean>>;
  /** By webmail id: origins of webmails that anybody can host, as the driver named them. */
  readonly ownHosts: Readonly<Record<string, readonly string[]>>;
  /** ISO instant of consent; null before it, and then nothing is read. */
  readonly consentAt: string | null;
  readonly paused: boolean;
  /** Keep the text of logged messages. */
  readonly keepText: boolean;
  /** A language code, or `auto` for the browser's. */
  readonly language: string;
  /** Where the driver delivers, an id of `places.json`, or `unsaid`; null while she was not asked. */
  readonly place: string | null;
  /** Remind of dates with a notification. */
  readonly remind: boolean;
  /** The notification names the step; otherwise it says only that there is a date. Never while `discreet`. */
  readonly remindOpenly: boolean;
  /** Marks in the mail, titles of tabs and notifications do not say what Redress is for. */
  readonly discreet: boolean;
  /** "?" on a page of ours shows the list of keys. */
  readonly helpKey: boolean;
  /** What the driver calls her mail accounts, by their tags: an account's address stands nowhere but in its messages. */
  readonly accountNames: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: Settings = {
  watch: {},
  ownHosts: {},
  consentAt: null,
  paused: false,
  keepText: true,
  language: 'auto',
  place: null,
  remind: false,
  remindOpenly: false,
  discreet: false,
  helpKey: true,
  accountNames: {},
};

/** The longest name of an account, in characters. */
export const LONGEST_ACCOUNT_NAME = 60;

/** More servers than anybody reads mail on. */
const MOST_OWN_HOSTS = 20;

const KEY = 'settings';

export const settings = {
  /** The settings; a field that is missing or of an unknown shape takes its default. */
  async get(): Promise<Settings> {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  },

  /** Changes the named fields and gives back all. Rejects when the browser can't store them. */
  async set(change: Partial<Settings>): Promise<Settings> {
    return withLock('settings', async () => {
      const next = { ...(await settings.get()), ...change };
      await browser.storage.local.set({ [KEY]: next });
      return next;
    });
  },

  /** Calls back after every change, from whichever page. Gives back how to stop listening. */
  watch(callback: (next: Settings) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      if (changes[KEY]) callback(readSettings(changes[KEY].newValue));
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};

/** Settings out of whatever is stored, field by field. */
export function readSettings(stored: unknown): Settings {
  const raw: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
  return {
    watch: flags(raw.watch),
    ownHosts: origins(raw.ownHosts),
    consentAt:
      typeof raw.consentAt === 'string' && !Number.isNaN(Date.parse(raw.consentAt))
        ? raw.consentAt
        : DEFAULT_SETTINGS.consentAt,
    paused: flag(raw.paused, DEFAULT_SETTINGS.paused),
    keepText: flag(raw.keepText, DEFAULT_SETTINGS.keepText),
    language:
      typeof raw.language === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$|^auto$/.test(raw.language)
        ? raw.language
        : DEFAULT_SETTINGS.language,
    place: typeof raw.place === 'string' && /^[a-z]+(-[a-z]+)*$/.test(raw.place) ? raw.place : DEFAULT_SETTINGS.place,
    remind: flag(raw.remind, DEFAULT_SETTINGS.remind),
    remindOpenly: flag(raw.remindOpenly, DEFAULT_SETTINGS.remindOpenly) && raw.discreet !== true,
    discreet: flag(raw.discreet, DEFAULT_SETTINGS.discreet),
    helpKey: flag(raw.helpKey, DEFAULT_SETTINGS.helpKey),
    accountNames: names(raw.accountNames),
  };
}

/** By the tag of an account; what is no tag or no name is left out. */
function names(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS.accountNames;
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] =>
        /^[0-9a-f]{16}$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= LONGEST_ACCOUNT_NAME,
    ),
  );
}

/** Addresses by webmail; what is no origin of a secure page is left out. */
function origins(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS.ownHosts;
  return Object.fromEntries(
    Object.entries(value).flatMap(([webmail, listed]: [string, unknown]) =>
      Array.isArray(listed) ? [[webmail, listed.filter(isOrigin).slice(0, MOST_OWN_HOSTS)]] : [],
    ),
  );
}

function isOrigin(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^https:\/\/[^*]+$/.test(value) &&
    URL.canParse(value) &&
    new URL(value).origin === value
  );
}

function flags(value: unknown): Readonly<Record<string, boolean>> {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS.watch;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}
