/** Small notes beside the settings, in `storage.local`: when the last backup was made, and for how long what is kept. */
import { browser } from 'wxt/browser';

import { withLock } from '../platform/locks';

/** What can be deleted after a time, by kind. `messages`: notices and what the driver wrote. */
export const RETENTION_KINDS = ['messages', 'answers', 'glitches', 'evidence'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];
/** Months each kind is kept; null for ever. */
export type Retention = Readonly<Record<RetentionKind, number | null>>;
export const KEEP_ALL: Retention = { messages: null, answers: null, glitches: null, evidence: null };
const MOST_MONTHS = 240;

/** The last backup, and until when the driver does not want to hear of it. */
export interface BackupNote {
  /** ISO instant; null before the first. */
  readonly at: string | null;
  /** Events the record had then. */
  readonly events: number;
  /** ISO instant before which there is no reminder. */
  readonly quietUntil: string | null;
}

const BACKUP = 'backup-note';
const RETENTION = 'retention';

export async function readBackupNote(): Promise<BackupNote> {
  const raw = await stored(BACKUP);
  const { at, events, quietUntil } = raw;
  return {
    at: instantOr(at),
    events: typeof events === 'number' ? events : 0,
    quietUntil: instantOr(quietUntil),
  };
}

/** Changes the named fields. Rejects when the browser can't store them. */
export async function noteBackup(change: Partial<BackupNote>): Promise<void> {
  await withLock('notes', async () =>
    browser.storage.local.set({ [BACKUP]: { ...(await readBackupNote()), ...change } }),
  );
}

export async function readRetention(): Promise<Retention> {
  const raw = await stored(RETENTION);
  const months = (kind: RetentionKind): number | null => {
    const value = raw[kind];
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_MONTHS ? value : null;
  };
  return {
    messages: months('messages'),
    answers: months('answers'),
    glitches: months('glitches'),
    evidence: months('evidence'),
  };
}

/** Changes the named kinds and gives back all. Rejects when the browser can't store them. */
export async function setRetention(change: Partial<Retention>): Promise<Retention> {
  return withLock('notes', async () => {
    const next = { ...(await readRetention()), ...change };
    await browser.storage.local.set({ [RETENTION]: next });
    return next;
  });
}

/** Calls back after every change of a note. Gives back how to stop listening. */
export function onNotes(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (BACKUP in changes || RETENTION in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

async function stored(key: string): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function instantOr(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
