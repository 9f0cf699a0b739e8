/** Runs inside the extension: a record full of markers, and the lock over it. Part of `harness.ts`. */
import { addEvidence } from '../../utils/app/evidence/add-evidence';
import { lockDeps } from '../../utils/app/lock/lock-deps';
import { openLock, switchOn, newLock } from '../../utils/app/lock/lock-port';
import { finishLock, switchOff } from '../../utils/app/lock/switch-lock';
import { logJudged } from '../../utils/app/message/log';
import { checkStore } from '../../utils/app/start';
import type { Deps } from '../../utils/app/deps';
import { openDatabase } from '../../utils/storage/database';
import { checkRecord } from '../../utils/storage/events';
import { refreshSealing, storedHeader } from '../../utils/storage/lock-state';
import { createMirror } from '../../utils/storage/mirror';
import { mirrorStore } from '../../utils/storage/mirror-store';
import { holdOriginal } from '../../utils/storage/originals';
import { save } from '../../utils/storage/save';
import { sealedStore } from '../../utils/storage/sealed-mirror';
import { noticeNumber } from './made-up';

async function tools(): Promise<Deps> {
  await refreshSealing();
  const own: Pick<Deps, 'db' | 'mirror' | 'device' | 'now' | 'keepText'> = {
    db: await openDatabase(),
    mirror: createMirror(sealedStore(mirrorStore())),
    device: '0123456789abcdef',
    now: () => new Date('2026-11-20T12:00:00.000Z'),
    keepText: async () => true,
  };
  // None of these jobs judges anything.
  return own as Deps;
}

const AT = '2026-11-20T12:00:00.000Z';

/** Puts each marker into another place where a driver's words stand. True when all are kept. */
export async function plant(markers: readonly string[]): Promise<boolean> {
  const deps = await tools();
  const { db } = deps;
  const jobs = markers.map((marker, index) => ({
    marker,
    place: index % 10,
    id: index.toString(16).padStart(16, '0'),
  }));
  let isKept = true;
  for (const { marker, id } of jobs.filter(({ place }) => place === 9)) {
    const file = new Blob([`Made-up file ${marker}.`], { type: 'text/plain' });
    const words = { words: `Words ${id}` };
    isKept &&= (await addEvidence(deps, { file, name: `${id}.txt`, fileAt: null, source: 'file', ...words })).ok;
  }
  const saved = await save(deps, deps.now(), async (writer) => {
    for (const { marker, place, id } of jobs) {
      if (place < 4) {
        const { draft, verdict } = noticeNumber(`plant-${id}`);
        const changed = [
          { text: `Made-up text ${marker}` },
          { subject: marker },
          { from: { name: marker, address: 'support@example.com' } },
          { from: { name: 'Amazon Flex', address: `${marker}@example.com` } },
        ][place];
        await logJudged(
          writer,
          { draft: { ...draft, message: { ...draft.message, ...changed } }, verdict },
          { keepText: true },
        );
      } else if (place === 4) await writer.teach({ id, at: AT, payload: { text: marker, category: 'late-arrival' } });
      else if (place === 5) {
        const kind = { kind: 'answer', categories: [], language: 'en', from: null } as const;
        await writer.put('letters', { id, at: AT, payload: { ...kind, name: id, text: marker } }, 'letter-saved');
      } else if (place === 6 || place === 7) {
        const facts = { what: 'other', happenedAt: AT, blockDate: '', blockTime: '' } as const;
        const said = place === 6 ? { station: '', words: marker } : { station: marker, words: '' };
        const payload = { facts: { ...facts, ...said }, savedAt: AT, amendments: [] };
        await writer.put('glitches', { id, seq: writer.nextSeq(), at: 1, caseId: '', payload }, 'glitch-saved');
      }
    }
  });
  for (const { marker, id } of jobs.filter(({ place }) => place === 8))
    await holdOriginal(db, id, { raw: `Subject: ${marker}`, whole: true });
  db.close();
  return isKept && saved.ok;
}

/** Many plain messages, so that a sweep takes a while. */
export async function fill(count: number): Promise<boolean> {
  const deps = await tools();
  const saved = await save(deps, deps.now(), async (writer) => {
    for (let number = 0; number < count; number += 1)
      await logJudged(writer, noticeNumber(`fill-${number}`), { keepText: true });
  });
  deps.db.close();
  return saved.ok;
}

/** Switches a lock on, without sealing what is there. Gives back the recovery code. */
export async function beginLock(passphrase: string): Promise<string> {
  const deps = await tools();
  const lock = await newLock(passphrase);
  const on = await switchOn(lockDeps(deps), lock, { code: lock.code, passphrase });
  deps.db.close();
  if (!on.ok) throw new Error(JSON.stringify(on));
  return lock.code;
}

/** Begins to take it away. */
export async function beginUnlocking(): Promise<boolean> {
  const deps = await tools();
  const off = await switchOff(lockDeps(deps));
  deps.db.close();
  return off.ok;
}

/** Seals or opens what is there, to its end. */
export async function sweepAll(): Promise<string> {
  const deps = await tools();
  const done = await finishLock(lockDeps(deps));
  deps.db.close();
  return done.ok ? 'done' : `${done.why} ${done.detail}`;
}

export async function openAgain(secret: string, use: 'passphrase' | 'recovery'): Promise<boolean> {
  return (await openLock(secret, use)).ok;
}

export async function lockIs(): Promise<string> {
  return (await storedHeader())?.state ?? 'off';
}

/** All texts of messages, and what is wrong; for a record that is open. */
export async function lookOver(): Promise<{
  readonly messages: number;
  readonly text: string;
  readonly wrong: readonly string[];
}> {
  const deps = await tools();
  const report = await checkStore(deps);
  const { chain, changed, missing, withoutBytes } = await checkRecord(deps.db);
  const rows = await deps.db.messages.orderBy('id').toArray();
  deps.db.close();
  return {
    messages: rows.length,
    text: rows.map(({ payload }) => payload.message.text ?? '').join('|'),
    wrong: [
      ...(report.state === 'ok' ? [] : [report.state]),
      ...(chain.ok ? [] : ['chain']),
      ...changed,
      ...missing,
      ...withoutBytes.map(({ name }) => name),
    ],
  };
}
