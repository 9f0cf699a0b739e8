import { hexToBytes } from '@noble/hashes/utils.js';

import { sha256Hex } from '../../core/record/hash';
import { loadRules } from '../../knowledge/load';
import type { Answer, ToBackground } from '../../messaging/contract';
import { putInBox } from '../../platform/letter-box';
import { now } from '../../platform/clock';
import { randomHex } from '../../platform/random';
import { openDatabase, type RedressDatabase } from '../../storage/database';
import { queueCapture } from '../../storage/lock-queue';
import { refreshSealing, storedHeader } from '../../storage/lock-state';
import { labelOf } from '../message/effective';
import { judgeWith } from '../message/judge-with';
import { isOwn } from '../message/own';
import type { CapturedThread } from '../message/read-thread';
import { draftOfPage } from '../notice/draft';

let opened: Promise<RedressDatabase> | null = null;

/** Whether the record is locked now. What can't be read counts as no: the database refuses what needs the key. */
export async function isLocked(): Promise<boolean> {
  return (await refreshSealing().catch(() => null))?.is === 'locked';
}

/**
 * Seals what a page handed over to the public key of the lock, and keeps it until the record is unlocked. Its messages are judged by
 * what Redress knows, without the driver's own words, so that the page still shows what was found. `saved` is false where it
 * could not be kept: the page hands it over again.
 */
export async function captureLocked(thread: CapturedThread): Promise<Answer<ToBackground, 'thread'>> {
  const judge = judgeWith(await loadRules(), []);
  const labels = thread.messages.map((message) => {
    const { message: mail } = draftOfPage(message, thread);
    return isOwn(mail.from?.address, thread.account) ? null : labelOf(judge(mail), null);
  });
  return { labels, saved: await queue(thread).catch(() => false) };
}

/** What was queued since the background started: a page hands a thread over each time it is looked at. */
const queued = new Set<string>();

async function queue(thread: CapturedThread): Promise<boolean> {
  const header = await storedHeader();
  if (header === null) return false;
  const said = JSON.stringify(thread);
  const print = sha256Hex(said);
  if (queued.has(print)) return true;
  opened ??= openDatabase();
  const at = now().getTime();
  const sealed = await putInBox(hexToBytes(header.publicKey), JSON.stringify({ at, thread }));
  const isKept = await queueCapture(await opened, { sealed, name: randomHex(8), at });
  if (isKept) queued.add(print);
  return isKept;
}
