import { bytesToHex } from '@noble/hashes/utils.js';

import { DEFAULT_IDLE, type LockHeader } from '../../core/lock/header';
import { CODE_BYTES, readRecoveryCode, recoveryCode } from '../../core/lock/recovery-code';
import { makeBoxKeys } from '../../platform/letter-box';
import { calibratedRounds, randomBytes, unwrapKey, wrapKey } from '../../platform/lock-keys';
import { sealWith } from '../../storage/sealing';

/** A lock that is made and not yet used. Nothing of it is stored. */
export interface PreparedLock {
  readonly header: LockHeader;
  /** 32 bytes. */
  readonly dataKey: Uint8Array;
  /** To be printed or written down. */
  readonly code: string;
}

/** Characters. A shorter one is found by trying. */
export const SHORTEST_LOCK_PASSPHRASE = 10;

/** What each wrap is bound to. */
export const USES = { passphrase: 'redress lock passphrase 1', recovery: 'redress lock recovery 1' } as const;
/** Where the private key of the queue is sealed. */
export const BOX_PLACE = ['lock', 'private-key'] as const;

/** Makes keys, takes a second or two. `clock`: milliseconds, only differences count. */
export async function prepareLock(passphrase: string, clock: () => number): Promise<PreparedLock> {
  const [dataKey, code, box] = [randomBytes(32), recoveryCode(randomBytes(CODE_BYTES)), await makeBoxKeys()];
  const rounds = await calibratedRounds(clock);
  const privateKey = sealWith(dataKey, ...BOX_PLACE, bytesToHex(box.privateKey));
  const header: LockHeader = {
    format: 1,
    state: 'sealing',
    passphrase: await wrapKey(dataKey, passphrase, USES.passphrase, rounds),
    recovery: await wrapKey(dataKey, code, USES.recovery, rounds),
    publicKey: bytesToHex(box.publicKey),
    privateKey: bytesToHex(privateKey),
    idleMinutes: DEFAULT_IDLE,
  };
  return { header, dataKey, code };
}

/** Whether a code, as it was typed, opens the lock that was prepared: tried before anything is locked. */
export async function codeOpens({ header, dataKey }: PreparedLock, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  return code !== null && sameBytes(await unwrapKey(header.recovery, code, USES.recovery), dataKey);
}

/** Whether a passphrase does. */
export async function passphraseOpens({ header, dataKey }: PreparedLock, passphrase: string): Promise<boolean> {
  return sameBytes(await unwrapKey(header.passphrase, passphrase, USES.passphrase), dataKey);
}

function sameBytes(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && bytesToHex(one) === bytesToHex(other);
}
