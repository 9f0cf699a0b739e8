/**
 * Backups of earlier versions, made into the current shape step by step. Every version that was ever written has its
 * file in tests/fixtures/backups, and its step here: `STEPS[1]` makes version 2 out of version 1.
 */
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';

type Step = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version they start from. */
const STEPS: Readonly<Record<number, Step>> = {
  // There were no own letters.
  1: ({ counts, rows, ...others }) => ({
    ...others,
    counts: { ...asObject(counts), letters: 0 },
    rows: { ...asObject(rows), letters: [] },
  }),
};

export type Upgraded =
  | { readonly ok: true; readonly value: unknown }
  /** `newer`: of a version this code does not know. */
  | { readonly ok: false; readonly why: 'no-backup' | 'newer' };

/** Looks at what a parsed file says of itself, and brings it to the current version. The shape is checked afterwards. */
export function upgradeBackup(parsed: unknown, steps = STEPS, current: number = BACKUP_VERSION): Upgraded {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { ok: false, why: 'no-backup' };
  let value: Readonly<Record<string, unknown>> = { ...parsed };
  const { format, version } = value;
  if (format !== BACKUP_FORMAT || !Number.isInteger(version)) return { ok: false, why: 'no-backup' };
  if (Number(version) > current) return { ok: false, why: 'newer' };
  for (let from = Number(version); from < current; from += 1) {
    const step = steps[from];
    if (!step) return { ok: false, why: 'no-backup' };
    value = { ...step(value), version: from + 1 };
  }
  return { ok: true, value };
}

/** What is none stays without its fields: the schema says so afterwards. */
function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
