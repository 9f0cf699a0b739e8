/** What stands readable beside a locked record: the data key, wrapped twice, and what captures are sealed with meanwhile. */

/** The data key under a key made of a secret. Bytes as hex digits. */
export interface WrappedKey {
  /** 16 random bytes. */
  readonly salt: string;
  /** Rounds of PBKDF2-SHA256. */
  readonly rounds: number;
  /** 12 random bytes. */
  readonly iv: string;
  /** The data key, sealed with AES-256-GCM: 48 bytes. */
  readonly key: string;
}

/** `sealing`: rows are being sealed, new ones are already; `opening`: the lock is being taken away, row by row. */
export const LOCK_STATES = ['sealing', 'on', 'opening'] as const;
export type LockState = (typeof LOCK_STATES)[number];

export interface LockHeader {
  readonly format: 1;
  readonly state: LockState;
  readonly passphrase: WrappedKey;
  readonly recovery: WrappedKey;
  /** P-256, raw, 65 bytes. */
  readonly publicKey: string;
  /** Its private half (PKCS #8), sealed by the data key. */
  readonly privateKey: string;
  /** Minutes without a touch after which it locks itself. */
  readonly idleMinutes: number;
}

/** Fewer rounds are never taken, nor believed. */
export const FEWEST_ROUNDS = 600_000;
/** As many take minutes: a header that says more was not made by us. */
export const MOST_ROUNDS = 100_000_000;
export const DEFAULT_IDLE = 15;

/** A stored value as a header; null where it is none. */
export function readHeader(value: unknown): LockHeader | null {
  const raw = fields(value);
  const [passphrase, recovery] = [wrapped(raw.passphrase), wrapped(raw.recovery)];
  const state = LOCK_STATES.find((one) => one === raw.state);
  const { publicKey, privateKey, idleMinutes } = raw;
  if (raw.format !== 1 || state === undefined || passphrase === null || recovery === null) return null;
  if (!isHex(publicKey) || !isHex(privateKey)) return null;
  const idle = typeof idleMinutes === 'number' && idleMinutes >= 1 ? idleMinutes : DEFAULT_IDLE;
  return { format: 1, state, passphrase, recovery, publicKey, privateKey, idleMinutes: idle };
}

function wrapped(value: unknown): WrappedKey | null {
  const { salt, rounds, iv, key } = fields(value);
  const isCount =
    typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= FEWEST_ROUNDS && rounds <= MOST_ROUNDS;
  return isCount && isHex(salt) && isHex(iv) && isHex(key) ? { salt, rounds, iv, key } : null;
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{2})+$/.test(value);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
