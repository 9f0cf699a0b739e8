import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

import { takeFromBox } from '../../platform/letter-box';
import { withLock } from '../../platform/locks';
import { dropCapture, queuedCaptures } from '../../storage/lock-queue';
import { storedHeader } from '../../storage/lock-state';
import { sealing, unsealWith } from '../../storage/sealing';
import { readThread } from '../message/read-thread';
import type { Deps } from '../deps';
import { captureOf } from './captured-thread';
import { BOX_PLACE } from './prepare-lock';

/**
 * Takes what came in while the record was locked through the same door as a thread that is opened now: judged, logged once, told of in the
 * chain under the time it came. What is saved leaves the queue; cut off between the two, it comes again, and the same message
 * twice is one entry. Gives back how many were taken. Rejects while the record is locked.
 */
export async function mergeQueue(deps: Deps): Promise<number> {
  return withLock('lock-merge', async () => {
    const queued = await queuedCaptures(deps.db);
    if (queued.length === 0) return 0;
    const privateKey = await boxKey();
    let merged = 0;
    for (const { key, sealed } of queued) {
      const text = await takeFromBox(privateKey, sealed);
      const capture = text === null ? null : captureOf(text);
      // Sealed to another lock or damaged: nothing ever opens it.
      if (capture === null) {
        await dropCapture(deps.db, key);
        continue;
      }
      const at = new Date(capture.at);
      const { saved } = await readThread({ ...deps, now: () => at }, capture.thread);
      if (!saved) break;
      await dropCapture(deps.db, key);
      merged += 1;
    }
    return merged;
  });
}

async function boxKey(): Promise<Uint8Array> {
  const [header, state] = [await storedHeader(), sealing()];
  if (header === null || state.is !== 'open') throw new Error('locked');
  const hex = unsealWith(state.key, ...BOX_PLACE, hexToBytes(header.privateKey));
  return hexToBytes(typeof hex === 'string' ? hex : bytesToHex(new Uint8Array()));
}
